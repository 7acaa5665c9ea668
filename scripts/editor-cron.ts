/** A list of values, ranges and steps. What is left, such as a range that ends before it begins, the review judges itself. */
function listOf(item: string): string {
  return `(?:${item})(?:,(?:${item}))*`
}

/** A range may have any step, a single value and `*` only those of the field. */
function numbers(digits: string, step: string, names = ''): string {
  const one = names === '' ? `0*${digits}` : `(?:0*${digits}|${names})`
  return listOf(`(?:\\*|${one})(?:/0*${step})?|${one}-${one}(?:/0*[1-9][0-9]{0,3})?`)
}

const months =
  '[Jj][Aa][Nn]|[Ff][Ee][Bb]|[Mm][Aa][RrYy]|[Aa][Pp][Rr]|[Jj][Uu][NnLl]|[Aa][Uu][Gg]|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc]'
const weekdays = '[Ss][Uu][Nn]|[Mm][Oo][Nn]|[Tt][Uu][Ee]|[Ww][Ee][Dd]|[Tt][Hh][Uu]|[Ff][Rr][Ii]|[Ss][Aa][Tt]'

const minute = numbers('[0-5]?[0-9]', '(?:[1-5][0-9]|[1-9])')
const hour = numbers('(?:1?[0-9]|2[0-3])', '(?:1[0-9]|2[0-3]|[1-9])')
const date = '(?:[12][0-9]|3[01]|[1-9])'
const monthDay = `(?:${listOf(`[Ll](?:[Ww]|-[0-9]{1,2})?|0*${date}[Ww]|(?:\\*|0*${date})(?:/0*${date})?|0*${date}-0*${date}(?:/0*[1-9][0-9]{0,3})?`)})`
const month = numbers('(?:1[0-2]|[1-9])', '(?:1[0-2]|[1-9])', months)
const day = `(?:0*[1-7]|${weekdays})`
const weekday = listOf(`\\*|[Ll]|${day}(?:[Ll]|#[1-5]|-${day})?`)
const year = numbers('[0-9]{4}', '[1-9][0-9]{0,3}')

/** Six fields with a `?` in one of the two day fields, or a template. It takes all that the review accepts. */
export const cronPattern = `\\$\\{\\{|^\\s*${minute}\\s+${hour}\\s+(?:\\?\\s+${month}\\s+(?:${weekday}|\\?)|${monthDay}\\s+${month}\\s+\\?)\\s+${year}\\s*$`
