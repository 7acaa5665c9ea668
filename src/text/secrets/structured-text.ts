/** How a document of a format that programs read begins. */
const beginning = /^\s*(?:[{[]|<\?xml|<svg|<!doctype html>)/
const markup = /^\s*</

/** True for JSON and XML, whole or the first of several pieces. */
export function isStructured(text: string): boolean {
  return beginning.test(text)
}

/**
 * A document in which the texts are masked, as a program reads them, and nothing that it is built of: in JSON the strings but for names of
 * members, in XML what stands between tags and in attributes.
 */
export function textsMasked(document: string, mask: (text: string) => string): string {
  return markup.test(document) ? markupMasked(document, mask) : jsonMasked(document, mask)
}

/** A name with the colon that follows it, or a string. */
const jsonString = /"(?:[^"\\\n]|\\[^\n])*"(\s{0,20}:)?/g

function jsonMasked(document: string, mask: (text: string) => string): string {
  return document.replace(jsonString, (token: string, colon: string | undefined) => {
    if (colon !== undefined) return token
    const text = jsonTextOf(token)
    if (text === undefined) return token
    const shown = mask(text)
    return shown === text ? token : jsonToken(shown)
  })
}

/** Undefined for what is no string of JSON after all. */
function jsonTextOf(token: string): string | undefined {
  try {
    const text: unknown = JSON.parse(token)
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}

/** With every sign escaped that a terminal or a runner could obey. */
function jsonToken(text: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text)
    .replace(/[^\x20-\x7e•]/g, escaped)
    .replaceAll('##[', '##\\u005b')
}

/** Our own style sheet, a text between tags, or the value of an attribute. */
const markupText = /<style[\s\S]*?<\/style>|(>)([^<>]+)|(=")([^"<>]*)(?=")/g

function markupMasked(document: string, mask: (text: string) => string): string {
  return document.replace(markupText, (all: string, ...groups: readonly (string | undefined)[]) => {
    const [close, between, open, attribute] = groups
    const written = between ?? attribute
    if (written === undefined) return all
    const text = decoded(written)
    const shown = mask(text)
    return shown === text ? all : `${close ?? open ?? ''}${encoded(shown)}`
  })
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (all: string, code?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? all
    return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : all
  })
}

function encoded(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
