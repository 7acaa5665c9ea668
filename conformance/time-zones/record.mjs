import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** From the first year in which a pipeline of today runs, to the end of what the package spells out. */
const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2037, 0, 1)]
const [folder, newest, ...older] = process.argv.slice(2)

/** Numbers of the package: base 60, with the digits 0-9a-zA-X. */
function unpack(text) {
  const digit = (char) => '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'.indexOf(char)
  const sign = text.startsWith('-') ? -1 : 1
  const [whole = '', part = ''] = text.replace(/^-/, '').split('.')
  const value = [...whole].reduce((sum, char) => sum * 60 + digit(char), 0)
  return sign * (value + [...part].reduce((sum, char, index) => sum + digit(char) / 60 ** (index + 1), 0))
}

/** The offsets of a zone, in minutes east of UTC, by the time until which they hold. */
function zoneOf(text) {
  const [name, , offsets, indices, untils] = text.split('|')
  const values = offsets.split(' ').map(unpack)
  let at = 0
  const ends = untils === '' ? [] : untils.split(' ').map((part) => (at += Math.round(unpack(part) * 60_000)))
  return [name, [...indices].map((char, index) => ({ until: ends[index] ?? Infinity, offset: -values[unpack(char)] }))]
}

function readRelease(version) {
  const data = JSON.parse(readFileSync(join(folder, version, 'latest.json'), 'utf8'))
  const zones = new Map(data.zones.map(zoneOf))
  for (const link of data.links) {
    const [known, other] = link.split('|')
    const zone = zones.get(known) ?? zones.get(other)
    if (zone) zones.set(known, zone).set(other, zone)
  }
  return { release: data.version, zones }
}

const offsetAt = (zone, time) => zone.find(({ until }) => time < until).offset

/** Where two answers differ: start, end (null where they still differ at the end), what is true, what was thought. */
function differences(is, was) {
  const cuts = [from, ...[...is, ...was].map(({ until }) => until).filter((time) => time > from && time < to), to]
  const times = [...new Set(cuts)].sort((a, b) => a - b)
  return times.slice(0, -1).flatMap((time, index) => {
    const [right, wrong] = [offsetAt(is, time), offsetAt(was, time)]
    return right === wrong ? [] : [{ from: time, to: times[index + 1], right, wrong }]
  })
}

const now = readRelease(newest)
const before = older.map(readRelease)
const zones = {}
for (const [name, is] of [...now.zones].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const found = new Map()
  for (const { release, zones: known } of before)
    for (const { from, to, right, wrong } of known.has(name) ? differences(is, known.get(name)) : [])
      found.set([from, to, right, wrong].join(), { row: [from / 60_000, to / 60_000, right, wrong], last: release })
  if (found.size > 0)
    zones[name] = [...found.values()]
      .sort((a, b) => a.row[0] - b.row[0])
      .map(({ row: [from, to, is, was], last }) => ({ from, to, is, was, last }))
}
const recording = { release: now.release, older: before.map(({ release }) => release), until: to / 60_000, zones }
const lines = Object.entries(zones).map(([name, rows]) => `    ${JSON.stringify(name)}: ${JSON.stringify(rows)}`)
writeFileSync(
  join(import.meta.dirname, '../../src/time/zone-changes.json'),
  `${JSON.stringify({ ...recording, zones: {} }, null, 2).replace('"zones": {}', `"zones": {\n${lines.join(',\n')}\n  }`)}\n`,
)
console.log(now.release, recording.older.join(' '), lines.length, 'zones')
