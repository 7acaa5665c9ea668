/**
 * Credentials that have the prefix of their issuer: a fixed prefix, then characters of one alphabet. Prefixes, alphabets and lengths are
 * those of gitleaks 8.30.0 (MIT) and of the issuers' own documentation; lengths are wider than today's where an issuer has changed them
 * before. Left out are marks that hashes, identifiers or base64 of text have by chance.
 */
const issued: Readonly<Record<string, readonly (readonly [prefix: string, body: string])[]>> = {
  'an AWS access key': [['(?:AKIA|ASIA|ABIA|ACCA)', '[0-9A-Z]{16}(?![0-9A-Za-z])']],
  'an Amazon Bedrock key': [['ABSK', '[A-Za-z0-9+/]{109,269}={0,2}']],
  'an Alibaba Cloud access key': [['LTAI', '[A-Za-z0-9]{20}(?![A-Za-z0-9])']],
  'a GitHub token': [
    ['gh[pousr]_', '[A-Za-z0-9]{30,255}'],
    ['github_pat_', '[A-Za-z0-9_]{30,255}'],
  ],
  'a GitLab token': [['gl(?:pat|ptt|rt|cbt|dt|ft|soat|agent|imt|oas|ffct)-', '[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{9,15})?']],
  'a Bitbucket or Atlassian token': [['AT(?:ATT3|CTT3|BB)', '[A-Za-z0-9_=-]{24,300}']],
  'a Slack token': [['x(?:ox[abcdeoprs]|app)[-.]', '[A-Za-z0-9.-]{10,200}']],
  'a Stripe key': [
    ['[rs]k_(?:live|test|prod)_', '[A-Za-z0-9]{10,200}'],
    ['whsec_', '[A-Za-z0-9+/=]{32,100}'],
  ],
  'a Google API key': [['AIza', '[0-9A-Za-z_-]{35}']],
  'a Google OAuth credential': [
    ['GOCSPX-', '[A-Za-z0-9_-]{28}'],
    ['ya29\\.', '[A-Za-z0-9_-]{20,1000}'],
  ],
  'a Databricks token': [
    ['dapi', '[0-9a-f]{32}(?:-\\d)?'],
    ['dose', '[0-9a-f]{32}(?![0-9A-Za-z])'],
  ],
  'a dbt Cloud token': [['dbt[csu]_', '[A-Za-z0-9_-]{30,100}']],
  'a SendGrid key': [['SG\\.', '[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,64}']],
  'a Brevo key': [['xkeysib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}']],
  'an OpenAI or Anthropic key': [
    [
      'sk-',
      '(?=[A-Za-z0-9_-]{0,180}[A-Za-z0-9]{20})(?=[A-Za-z_-]{0,180}\\d)(?:ant-|proj-|svcacct-|admin-|lf-|or-)?[A-Za-z0-9_-]{32,200}',
    ],
  ],
  'a key of a model provider': [
    ['(?:gsk_|pplx-|xai-|r8_|pcsk_|lsv2_(?:pt|sk)_)', '[A-Za-z0-9_]{32,120}'],
    ['hf_', '[A-Za-z]{30,60}(?![A-Za-z0-9])'],
    ['api_org_', '[A-Za-z]{34}(?![A-Za-z0-9])'],
  ],
  'an npm token': [['npm_', '[A-Za-z0-9]{36}(?![A-Za-z0-9_])']],
  'a PyPI token': [['pypi-AgE', '[A-Za-z0-9_-]{30,1000}']],
  'a RubyGems token': [['rubygems_', '[a-f0-9]{48}']],
  'a Docker token': [['dckr_(?:pat|oat)_', '[A-Za-z0-9_-]{27,60}']],
  'a JFrog token': [
    ['AKCp', '[A-Za-z0-9]{69}(?![A-Za-z0-9])'],
    ['cmVmd', '[A-Za-z0-9]{59}(?![A-Za-z0-9])'],
  ],
  'a Shopify token': [['shp(?:at|ca|pa|ss)_', '[0-9a-fA-F]{32}(?![A-Za-z0-9])']],
  'a HubSpot token': [['pat-(?:na|eu)\\d-', '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}']],
  'a Notion token': [['(?:ntn|secret)_', '[A-Za-z0-9]{40,60}(?![A-Za-z0-9_])']],
  'an Airtable token': [['pat', '[A-Za-z0-9]{14}\\.[a-f0-9]{64}']],
  'a DigitalOcean token': [['do[opr]_v1_', '[a-f0-9]{64}']],
  'a Grafana token': [
    ['glsa_', '[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}'],
    ['glc_', '[A-Za-z0-9+/]{32,400}={0,3}'],
  ],
  'a Sentry token': [['sntry[su]_', '[A-Za-z0-9+/=_]{40,600}']],
  'a New Relic key': [['NR(?:AK|JS|II|RA)-', '[A-Za-z0-9-]{27,40}']],
  'a Dynatrace token': [['dt0[a-z]\\d{2}\\.', '[A-Z0-9]{24}\\.[A-Z0-9]{64}']],
  'a Vault token': [['hv[sbr]\\.', '[A-Za-z0-9_-]{24,300}']],
  'a Doppler token': [['dp\\.(?:pt|st|ct|sa|scim|audit)\\.', '[A-Za-z0-9._-]{40,80}']],
  'a 1Password credential': [
    ['ops_eyJ', '[A-Za-z0-9+/]{100,1500}={0,3}'],
    ['A3-', '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}'],
  ],
  'a Prefect key': [['pn[ub]_', '[A-Za-z0-9]{36}(?![A-Za-z0-9])']],
  'a Pulumi token': [['pul-', '[a-f0-9]{40}(?![A-Za-z0-9])']],
  'a PlanetScale credential': [['pscale_(?:tkn|oauth|pw)_', '[A-Za-z0-9_=.-]{32,64}']],
  'a Supabase key': [['(?:sbp_|sb_secret_)', '[A-Za-z0-9_]{31,60}']],
  'a Linear key': [['lin_(?:api|oauth)_', '[A-Za-z0-9]{32,128}']],
  'a Figma token': [['fig[doru]_', '[A-Za-z0-9_-]{40,200}']],
  'a Vercel token': [['vc[piark]_', '[A-Za-z0-9]{20,60}']],
  'a Postman key': [['PMAK-', '[a-f0-9]{24}-[a-f0-9]{34}']],
  'a Twilio key': [['SK', '[0-9a-f]{32}(?![0-9A-Za-z])']],
  'a Heroku key': [['HRKU-AA', '[A-Za-z0-9_-]{58}']],
  'a Square token': [['sq0(?:atp|csp)-', '[A-Za-z0-9_-]{22,60}']],
  'a Typeform token': [['tfp_', '[A-Za-z0-9_.=-]{59}']],
  'a Tailscale key': [['tskey-[a-z]{2,12}-', '[A-Za-z0-9-]{16,80}']],
  'a CircleCI token': [['CCI(?:PAT|PRJ)_', '[A-Za-z0-9_]{40,90}']],
  'a Terraform Cloud token': [['[A-Za-z0-9]{14}\\.atlasv1\\.', '[A-Za-z0-9_=-]{60,70}']],
  'a Harness key': [['(?:pat|sat)\\.', '[A-Za-z0-9_-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}']],
  'an age key': [['AGE-SECRET-KEY-1', '[A-Z0-9]{58}']],
  'an OpenShift token': [['sha256~', '[A-Za-z0-9_-]{43}']],
  'a Telegram token': [['\\d{8,10}:AA', '[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])']],
  'a Microsoft Entra client secret': [['[A-Za-z0-9_~.]{3}\\dQ~', '[A-Za-z0-9_~.-]{31,34}']],
}

/** The mark of each issuer and what follows it, as patterns. */
export const issuedMarks = Object.values(issued).flat()

/** What has the mark of that index. */
export const issuedKinds = Object.entries(issued).flatMap(([kind, marks]) => marks.map(() => kind))

/** What marks that may begin with anything have inside. */
export const signsInside = ['.atlasv1.', 'Q~', ':AA'] as const
