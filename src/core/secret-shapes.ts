import type { Span } from './source.ts'

/** Shapes of credentials whose issuers document a fixed prefix. Every pattern is linear. */
const shapes: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{30,255})/g],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20,64}/g],
  ['a Slack token', /\bx(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,200}/g],
  ['a Slack webhook address', /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,200}/g],
  ['a Discord webhook address', /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,200}/g],
  ['a Teams webhook address', /https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9/@._-]{10,300}/g],
  ['a Stripe key', /\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,200}/g],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}/g],
  ['a Databricks token', /\bdapi[0-9a-f]{32}/g],
  ['a dbt Cloud token', /\bdbt[cs]_[A-Za-z0-9_-]{30,100}/g],
  ['a SendGrid key', /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g],
  ['an OpenAI or Anthropic key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,200}/g],
  ['a JSON web token', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['a PyPI token', /\bpypi-AgE[A-Za-z0-9_-]{30,400}/g],
  ['a Hugging Face token', /\bhf_[A-Za-z]{30,60}\b/g],
  ['a Shopify token', /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g],
  ['a HubSpot token', /\bpat-(?:na|eu)\d-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g],
  ['a Notion token', /\b(?:ntn|secret)_[A-Za-z0-9]{40,60}\b/g],
  ['an Atlassian token', /\bATATT3[A-Za-z0-9_=-]{50,300}/g],
  ['an Azure storage or bus key', /(?<=\b(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/=]{40,120}/g],
  ['a shared access signature', /(?<=[?&]sig=)[A-Za-z0-9%+/=_-]{30,200}/g],
  [
    'a private key',
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?:(?!-----BEGIN)[\s\S]){0,16000}?-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
  ],
  [
    'a password for curl',
    /(?<=\s(?:-u|--user)[ =]["']?[^\s:"'${}]{1,64}:)(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])[^\s"'${}<>]{6,128}/g,
  ],
  ['a password of a database user', /(?<=\bidentified by\s{1,3}["'])[^\s"'${}<>]{6,128}(?=["'])/gi],
  ['a password in an address', /(?<=\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'$]{1,64}:)[^\s:@/"'${}<>]{3,128}(?=@)/g],
  ['a bearer token', /(?<=\b[Bb](?:earer|asic) )(?=[A-Za-z_.+/=-]{0,60}[0-9])[A-Za-z0-9_.+/=-]{16,4000}/g],
]

/** What every shape begins with or cannot do without: most texts are done with after this one look. */
const trace =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|pypi-|hf_|shp[acps][ats]_|pat-[ne]|ntn_|secret_|ATATT3|Key=|sig=|-u |--user|dentified by|DENTIFIED BY|hooks\.slack\.com|discord|webhook\.office|[rs]k_|AIza|dapi|dbt[cs]_|SG\.|sk-|eyJ|-----BEGIN|:\/\/|[Bb](?:earer|asic) /

/** A piece of a text that has a known shape. */
export interface Shaped {
  readonly within: Span
  /** What it looks like, in words. */
  readonly kind: string
  readonly name: null
}

/** Every piece of a text that has the known shape of a credential. */
export function shapesIn(text: string): Shaped[] {
  if (!trace.test(text)) return []
  return shapes.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      within: { start: match.index, end: match.index + match[0].length },
      kind,
      name: null,
    })),
  )
}
