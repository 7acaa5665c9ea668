/** A word that no text may use, with what to write instead. */
interface Banned {
  readonly pattern: RegExp
  readonly write: string
}

/** Archaic, personified or home-made words, and the field's own word for each. */
export const banned: readonly Banned[] = [
  { pattern: /\bmend(?:s|ed|ing)?\b/i, write: 'fix' },
  { pattern: /\bin vain\b/i, write: 'never succeeded' },
  { pattern: /\btells? (?:nobody|no one)\b/i, write: 'has no failure alert' },
  { pattern: /\b(?:some|no)body\b/i, write: 'someone, no one; better the role' },
  { pattern: /\bstarts? by (?:itself|themselves)\b/i, write: 'scheduled, unattended' },
  { pattern: /\bin a circle\b/i, write: 'in a cycle' },
  { pattern: /\bhand(?:s|ed)? out\b/i, write: 'publishes' },
  { pattern: /\b(?:lest|thereby|whoever|hardly)\b/i, write: 'a plain sentence' },
  { pattern: /\b(?:is|are) tried again\b/i, write: 'retries' },
  { pattern: /\bat once\b/i, write: 'at the same time, immediately' },
  { pattern: /\bclock change|\bclocks go (?:back|forward)\b/i, write: 'daylight saving time (DST) change' },
  { pattern: /\bbears?\b/i, write: 'has, is named' },
  { pattern: /\bgo(?:es)? on\b/i, write: 'continue, run anyway' },
  { pattern: /\bpromise[sd]?\b/i, write: 'SLA, objective' },
  { pattern: /\bcannot be had\b|\bof use\b|\bworth a word\b/i, write: 'cut' },
  { pattern: /\breach(?:es)? the threshold\b/i, write: 'at severity … or above' },
  { pattern: /\bway back\b/i, write: 'rollback' },
  { pattern: /\bwhat looks like a\b/i, write: 'Possible …' },
  { pattern: /\bone fixed day\b/i, write: 'a hard-coded date' },
  { pattern: /\bthe place shown\b/i, write: 'this location' },
  { pattern: /\bThere is no (?:command|option|format|rule|pipeline)\b/, write: 'Unknown …' },
  { pattern: /\bcron texts?\b/i, write: 'cron expression' },
  { pattern: /\bstands? here\b/i, write: 'is' },
]

/** What a text says in a banned word: `"mend" in …; write: fix`. */
export function faultsOfVoice(text: string): readonly string[] {
  return banned.flatMap(({ pattern, write }) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`"${found[0]}" in ${JSON.stringify(text.slice(0, 160))}; write: ${write}`]
  })
}
