import type { Advisories } from "./read-advisories.ts";

/** What a run says of known advisories. */
export interface AuditVerdict {
  readonly passed: boolean;
  /** In one line, for the end of the run. */
  readonly words: string;
}

interface Advisory {
  readonly url?: string;
  readonly title?: string;
}

/** `npm audit --json`, as far as it is read. What a package has through another one is named by a text. */
interface Report {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Advisory)[] }>>;
  readonly message?: string;
}

/**
 * `output`: of `npm audit --json`. `shipped`: the packages of the extension, as `name@version`. `today`: as `YYYY-MM-DD`. Without an answer
 * of the registry the written list counts, and the words say so.
 */
export function judgeAudit(
  output: string,
  { lookedAt, packages, exceptions }: Advisories,
  shipped: readonly string[],
  today: string,
): AuditVerdict {
  const report = parse(output);
  if (report?.auditReportVersion === undefined || report.vulnerabilities === undefined) {
    const why = report?.message ?? (output.trim() === "" ? "no answer" : "an answer that is no report");
    const unseen = `npm audit was not possible (${why.split("\n")[0]}).`;
    const unlisted = shipped.filter((name) => !packages.includes(name));
    if (unlisted.length > 0)
      return { passed: false, words: `${unseen} docs/advisories.md does not have ${unlisted.join(", ")}.` };
    return {
      passed: true,
      words: `${unseen} Instead: all ${shipped.length} packages of the extension are in docs/advisories.md of ${lookedAt}; those for building and testing were not looked at.`,
    };
  }
  const excepted = ({ url = "" }: Advisory, name: string): boolean =>
    exceptions.some((one) => url.endsWith(`/${one.advisory}`) && one.package === name && today <= one.until);
  const found = Object.entries(report.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) =>
      typeof one === "string" || excepted(one, name) ? [] : [`${name}: ${one.title} (${one.url})`],
    ),
  );
  if (found.length > 0) return { passed: false, words: `npm audit knows of ${found.join("; ")}.` };
  return { passed: true, words: "npm audit knows of no advisory that is not excepted." };
}

function parse(output: string): Report | null {
  try {
    const report: unknown = JSON.parse(output);
    return typeof report === "object" && report !== null ? report : null;
  } catch {
    return null;
  }
}
