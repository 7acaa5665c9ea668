import { describe, expect, it } from 'vitest'
import { rules } from '../src/rules/index.ts'
import { inputs, outputs } from '../src/settings.ts'
import { faultsOfVoice } from './voice.ts'
import { commentsOfSources, linesOfPages, textsOfSources, type WrittenText } from './voice-texts.ts'

/** Ids of rules and names in quotes or code are contracts, not sentences. */
function prose(text: string): string {
  const ids = Object.keys(rules).filter((id) => text.includes(id))
  return ids.reduce((rest, id) => rest.replaceAll(id, ''), text.replace(/`[^`]*`/g, ''))
}

const faultsIn = (texts: readonly WrittenText[]) =>
  texts.flatMap(({ file, text }) => faultsOfVoice(prose(text)).map((fault) => `${file}: ${fault}`))

describe('the voice', () => {
  it('finds a banned word', () => {
    expect(faultsOfVoice('Mend the text at the place shown')).toHaveLength(2)
    expect(faultsOfVoice('Fix the syntax at this location')).toEqual([])
  })

  it('has plain words in every summary, reason, remedy and option of a rule', () => {
    const texts = Object.entries(rules).flatMap(([file, { summary, why, remedy, options }]) =>
      [summary, why, remedy, ...Object.values(options ?? {}).map(({ description }) => description)].map((text) => ({
        file,
        text,
      })),
    )
    expect(texts.length).toBeGreaterThan(400)
    expect(faultsIn(texts)).toEqual([])
  })

  it('names the rule in its summary: no full stop, no question, at most 100 characters', () => {
    const odd = Object.values(rules).filter(
      ({ summary }) => /[.?!]$/.test(summary) || summary.length > 100 || !/^[A-Zd`]/.test(summary),
    )
    expect(odd.map(({ summary }) => summary)).toEqual([])
  })

  it('has plain words in every message of the sources', () => {
    const texts = textsOfSources()
    expect(texts.length).toBeGreaterThan(1500)
    expect(faultsIn(texts)).toEqual([])
  })

  it('has plain words in every comment of the sources', () => {
    expect(faultsIn(commentsOfSources())).toEqual([])
  })

  it('has plain words in every page and heading', () => {
    expect(faultsIn(linesOfPages())).toEqual([])
  })

  it('has plain words in every input and output of the action', () => {
    expect(faultsOfVoice(JSON.stringify([inputs, outputs]))).toEqual([])
  })
})
