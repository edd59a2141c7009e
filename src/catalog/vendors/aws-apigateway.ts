import { defineVendor } from "../define-vendor.ts";

export const awsApigateway = defineVendor({
  id: "aws-apigateway",
  name: "Amazon API Gateway",
  kind: "service",
  hints: { hosts: ["*.execute-api.*.amazonaws.com", "*.execute-api.*.amazonaws.com.cn"] },
  sources: [
    {
      title: "Amazon API Gateway quotas and important notes",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html",
    },
  ],
  codes: [
    [1003, "Binary frame received", "abnormal", "after-fix"],
    [1009, "Frame or message too large", "abnormal", "after-fix"],
  ],
});
