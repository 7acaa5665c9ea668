/** Two files of one mill: nested bays, a five-field cron, and what is usual for all steps. */
export const samples: Readonly<Record<string, string>> = {
  'mills/flour.yml': `mill: Flour
usual-in: usual.yml
at: 30 4 * * 1-5
zone: Europe/London
at-a-time: 1
steps:
  - bay: intake
    title: Intake
    steps:
      - bay: scales
        title: Scales
        steps:
          - step: weigh
      - step: clean
        after: [scales]
  - step: grind
    after: [intake]
    tries: 4
`,
  'mills/usual.yml': `usual:
  tries: 3
  minutes: 30
`,
}

/** The same mill without what makes it safe. */
export const bare: Readonly<Record<string, string>> = {
  'mills/bare.yml': `mill: Bare
at: 0 4 * * 1,1
steps:
  - bay: intake
    steps:
      - step: weigh
      - step: clean
        after: [weigh]
      - step: sift
        after: [weigh, clean]
  - step: grind
    after: [intake]
  - step: pack
    after: [grnid]
`,
}
