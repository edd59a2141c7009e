/**
 * Tokens that cannot be taken for anything else, because of how they begin. No part of a pattern may fail after a repetition without a
 * bound: the time has to be linear on any text. (Shapes: the services' documentation, and the rules of GitHub's secret scanning.)
 */
const shapes = [
  // JSON Web Tokens, signed, encrypted or in part (RFC 7519), and other JSON in Base64: all begin with the Base64 of `{"`.
  String.raw`eyJ[\w+/-]{10,}={0,2}(?:\.{1,2}[\w-]+){0,4}`,
  // PASETO
  String.raw`v[1-4]\.(?:local|public)\.[\w-]{16,}`,
  // Stripe
  String.raw`[prs]k_(?:live|test)_[A-Za-z\d]{8,}`,
  String.raw`whsec_[A-Za-z\d+/]{16,}`,
  // GitHub, GitLab
  String.raw`gh[oprsu]_[A-Za-z\d]{16,}`,
  String.raw`github_pat_\w{16,}`,
  String.raw`glpat-[\w-]{16,}`,
  // Slack
  String.raw`xox[a-z]-[\w-]{8,}`,
  String.raw`xapp-[\w-]{8,}`,
  // Google
  String.raw`AIza[\w-]{16,}`,
  String.raw`ya29\.[\w-]{16,}`,
  String.raw`GOCSPX-[\w-]{16,}`,
  // Amazon
  String.raw`(?:AKIA|ASIA)[A-Z\d]{12,}`,
  // OpenAI, Anthropic
  String.raw`sk-(?:proj|ant|svcacct|or)-[\w-]{8,}`,
  String.raw`sk-[A-Za-z\d]{16,}`,
  String.raw`ek_[A-Za-z\d]{16,}`,
  // npm, PyPI, SendGrid, Hugging Face, DigitalOcean, Shopify, HashiCorp Vault, Linear, Supabase
  String.raw`npm_[A-Za-z\d]{16,}`,
  String.raw`pypi-[\w-]{16,}`,
  String.raw`SG\.[\w-]{16,64}\.[\w-]{16,}`,
  String.raw`hf_[A-Za-z\d]{16,}`,
  String.raw`do[opr]_v1_[\da-f]{16,}`,
  String.raw`shp(?:at|ca|pa|ss)_[\dA-Fa-f]{16,}`,
  String.raw`hv[bs]\.[\w-]{16,}`,
  String.raw`lin_api_[A-Za-z\d]{16,}`,
  String.raw`sb_(?:publishable|secret)_[\w-]{16,}`,
  // Bots of Discord and Telegram
  String.raw`[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{25,}`,
  String.raw`\d{8,10}:[\w-]{35,}`,
];

/** Not inside a word; but what is percent-encoded before it ends in letters and digits too. */
const start = String.raw`(?:(?<![A-Za-z\d])|(?<=%[\dA-Fa-f]{2}))`;

/** For `replaceAll`. */
export const wellKnownTokens = new RegExp(`${start}(?:${shapes.join("|")})`, "g");
