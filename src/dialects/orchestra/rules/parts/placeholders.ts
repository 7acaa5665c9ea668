import { oncePerText } from '../../../../text/once-per-text.ts'
import type { Span } from '../../../../text/source.ts'

/** What people write where the real thing is to be filled in later. The whole value, in its own spelling; all in one pattern. */
const wholeValue = anyOf([
  // <SQL here>, <your-project>, [YOUR_ID], {{your_table}}
  /^<[A-Za-z][\w .:'-]{0,60}>$/,
  /^(?:REPLACE|INSERT|FILL|ENTER)_(?:[a-z]\w{1,60}|WITH_\w{1,60}|(?:[A-Z]{2,20}_){0,4}(?:ID|NAME|KEY|TOKEN|URL|VALUE|HERE|ME))$/,
  /^(?:T(?:ODO|BD)|FIX(?:ME))(?:$|[\s:,(.])/,
  /^(?:\.{3,9}|…|\?{2,9})$/,
  /^\[(?:[A-Z]{2,20}[ _]){1,4}(?:ID|NAME|KEY|TOKEN|URL|HERE)\]$/,
  /^[xX]{3,40}$/,
  /^(?:[A-Za-z]{2,20}[_-]){1,4}(?:x{3,20}|X{3,20})$/,
  // UUIDs that no one was given
  /^0{8}-(?:0{4}-){3}0{12}$/,
])
/** The same in small or capital letters. */
const wholeValueInAnyCase = anyOf([
  /^\[(?:your|insert|replace|enter|add)[ _-][\w .-]{1,60}\]$/i,
  /^\{{1,2} ?your[_ -]\w{1,60} ?\}{1,2}$/i,
  // your_project, YOUR-API-KEY, some_id, some_other_id
  /^your[_-][a-z0-9][\w.-]{0,60}$/i,
  /^some[_-](?:[a-z]{1,20}[_-])?(?:id|ids|name|value|key|token|project|workspace|workbook|dataset|bucket|table|schema|database|connector|connection|job|function|lambda|cluster|queue|url|path|file|repo|user|account|environment|server)$/i,
  // my-bucket, my_project_id; not my_db, which MotherDuck calls its first database, and no table or schema
  /^my[_-](?:[a-z]{1,20}[_-])?(?:bucket|project|workspace|organi[sz]ation|org|company|account|server|host|domain|repo|repository)(?:[_-](?:id|name|url))?$/i,
  /^my[_-](?:[a-z]{1,20}[_-])?(?:connector|dataset|cluster|job|report|dashboard|function|flow|task|sync|environment|tenant|client)[_-]id$/i,
  // example_connector_id, sample-job-id, dummy_token
  /^(?:example|sample|dummy|fake|placeholder)[_-](?:[a-z]{1,20}[_-])?(?:id|key|token|password|secret|url|host)$/i,
  // REPLACE_dataset_id, REPLACE_WITH_ID, replace-me, CHANGEME, insert_id_here, id-goes-here; no write mode such as REPLACE_TABLE
  /^(?:(?:replace|change|fill|edit)[_ -]?(?:me|this)|fill[_ -]?(?:me[_ -]?)?in)$/i,
  /^(?:[a-z0-9]{1,20}[_ -]){0,4}(?:id|ids|name|value|key|token|sql|query|statement|code|url|path|table|project|dataset|command)[_ -](?:goes[_ -])?here$/i,
  /^(?:--|#|\/\/) ?(?:t(?:odo)\b|(?:your|add|sql|query|replace)\b[\w ,.'-]{0,40}\bhere\b).{0,40}$/i,
  /^todo:/i,
  /^(?:placeholder|lorem ipsum.{0,80}|foo|foo[_-]?bar|asdf)$/i,
  // your connector id, path/to/script.py
  /^(?:(?:enter|insert|add) )?your (?:[a-z]{2,20} ){0,3}(?:id|name|key|token|password|url|project|account|bucket|path|query|channel|email)$/i,
  /^\/?path\/to\/[\w./<>-]{1,100}$/i,
  /^(?:123e4567-e89b-12d3-a456-[0-9a-f]{12}|deadbeef-dead-beef-dead-beef[0-9a-f]{8})$/i,
  /^12345678-1234-(?:1234|4234|5678)-(?:1234|5678|9012|8234)-(?:123456789012|1234567890ab|123456789abc|567812345678)$/i,
])
/** UUIDs that no one was given. */
const repeatedUuid: readonly RegExp[] = [
  /^([0-9a-fx])\1{7}-(?:\1{4}-){3}\1{12}$/i,
  /^([0-9a-f])\1{7}-([0-9a-f])\2{3}-([0-9a-f])\3{3}-([0-9a-f])\4{3}-([0-9a-f])\5{11}$/i,
]
const uuidLength = 36

/**
 * What each match of a pattern for whole values has somewhere. Those patterns are made when one is first tried, which takes as long as reading a file:
 * most files have no value to try them on.
 */
const trace =
  /^[<[]|your|some|my|example|sample|dummy|fake|placeholder|replace|insert|enter|change|fill|edit|here|todo|tbd|fixme|lorem|foo|asdf|to\/|xxx|\.{3}|…|\?\?|0{4}-0{4}|123e4567|deadbeef|12345678-/i

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]?.flags)
}

/** Domains that are reserved for examples (RFC 2606), in addresses of pages and of mail. */
const exampleHost = /^(?:https?:\/\/(?:[a-z0-9-]{1,40}\.){0,4}|[a-z0-9.-]{0,60}\.)?example\.(?:com|org|net)(?:[:/?#]|$)/i
const exampleMail = /^[\w.+-]{1,60}@(?:[a-z0-9-]{1,40}\.){0,3}example\.(?:com|org|net)$/i
/** `you@company.com`, `alerts@your-domain.com`: no one has a mailbox for alerts there. */
const inventedMail =
  /^[\w.+-]{1,60}@(?:your[-_]?(?:company|domain|organi[sz]ation|org|team|email|mail)|company|domain)\.(?:com|org|net|io|co)$/i
/** An address that a tool has masked, such as `user-4f9a01@example.com`, was a real one. */
const maskedMail = /[._-][0-9a-f]{6,32}@/i
/** Part of an address or path: `s3://my-bucket/in`, `https://your-instance.cloud.net/api`. */
const inAddress =
  /^[a-z][a-z0-9+]{1,12}:\/\/(?:[\w.-]{0,40}\.)?(?:<[\w .-]{1,40}>|(?:your|my)[_-](?:\w{1,20}[_-])?(?:bucket|project|workspace|organi[sz]ation|org|company|account|server|host|domain|instance|site|tenant|store|team|cluster|api|app)(?![\w-]))/i
const jsonText = /"([^"\\\n]{1,70})"/g
/** In JSON only what no key or word of a language looks like. */
const inJson: readonly RegExp[] = [
  /^<[A-Za-z]{2,30}(?:[ _-][A-Za-z0-9]{1,30}){1,5}>$/,
  /^your[_-][a-z0-9][\w.-]{0,60}$/i,
  /^some[_-](?:id|name|value|key|token)$/i,
  /^(?:replace|change)[_-]?me$/i,
]

/** True for a value that was to be filled in. Templates are none. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim().replace(/^[#@](?=[a-z])/i, '')
  if (text.length > 200 || text.includes('${{')) return false
  if (trace.test(text) && (wholeValue.test(text) || wholeValueInAnyCase.test(text))) return true
  if (isExampleAddress(text)) return true
  return (
    (text.length === uuidLength && repeatedUuid.some((pattern) => pattern.test(text))) ||
    (text.includes('://') && inAddress.test(text))
  )
}

function isExampleAddress(text: string): boolean {
  return (
    (/example\./i.test(text) && (exampleHost.test(text) || (exampleMail.test(text) && !maskedMail.test(text)))) ||
    (text.includes('@') && inventedMail.test(text)) ||
    (text.includes('://') && /^https?:\/\/[^\s<>]{1,120}\/X{3,40}(?:\/|$)/.test(text))
  )
}

/** Names in SQL that stand for the real ones: `<table>`, `your_schema.your_table`, `database.schema.table`. */
const sqlName =
  /\b(?:from|join|into|update|table|call)\s{1,9}((?:[\w"`]{1,60}\.){0,3}(?:<[a-z][\w -]{0,40}>|your_(?:\w{1,30}_)?(?:table|schema|database|db|dataset|project|view)|some_(?:table|schema|database))(?:\.[\w"`<>]{1,60}){0,3}|(?:database|db)\.schema\.table)(?=[\s;,)]|$)/i
/** `WHERE id = <value>` */
const sqlValue = /(?:[=(,]|\blike)\s{0,3}(<[a-z][\w -]{1,40}>|'<your[\w -]{1,40}>')(?=[\s;,)]|$)/i
const startsSql = /^\s{0,99}(?:select|with|insert|update|delete|merge|create|copy|call|truncate)\b/i

function placeholderInSql(value: string): Span | undefined {
  if (value.length > longestJson || !startsSql.test(value)) return undefined
  const found = sqlName.exec(value) ?? sqlValue.exec(value)
  const start = found ? found.index + found[0].length - (found[1]?.length ?? 0) : 0
  return found ? { start, end: found.index + found[0].length } : undefined
}

/** The first placeholder of a value: the whole of it, a name in SQL, or a quoted text of one that is JSON. */
export function placeholderIn(value: string): Span | undefined {
  return value.startsWith('${{') ? undefined : placeholderOf(value)
}

const placeholderOf = oncePerText(search)

function search(value: string): Span | undefined {
  if (isPlaceholder(value)) return { start: 0, end: value.length }
  const inSql = placeholderInSql(value)
  if (inSql) return inSql
  if (!/^\s{0,9}[[{]/.test(value)) return undefined
  for (const { 0: quotedText, 1: text = '', index } of value.slice(0, longestJson).matchAll(jsonText)) {
    const isKey = /^\s{0,3}:/.test(value.slice(index + quotedText.length, index + quotedText.length + 4))
    if (!isKey && (inJson.some((pattern) => pattern.test(text)) || isExampleAddress(text)))
      return { start: index + 1, end: index + 1 + text.length }
  }
  return undefined
}

const longestJson = 20_000
