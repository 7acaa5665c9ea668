/** A list of numbers, ranges and steps; names where the field has some. What is in it, and no more, is judged by the review itself. */
function listOf(item: string): string {
  return `(?:${item})(?:,(?:${item}))*`
}

function numbers(digits: string, names = ''): string {
  const one = names === '' ? digits : `(?:${digits}|${names})`
  return listOf(`(?:\\*|${one}(?:-${one})?)(?:/[0-9]{1,4})?`)
}

const months = '[Jj][Aa][Nn]|[Ff][Ee][Bb]|[Mm][Aa][RrYy]|[Aa][Pp][Rr]|[Jj][Uu][NnLl]|[Aa][Uu][Gg]|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc]'
const weekdays = '[Ss][Uu][Nn]|[Mm][Oo][Nn]|[Tt][Uu][Ee]|[Ww][Ee][Dd]|[Tt][Hh][Uu]|[Ff][Rr][Ii]|[Ss][Aa][Tt]'

const minute = numbers('0*[0-5]?[0-9]')
const hour = numbers('0*(?:1?[0-9]|2[0-3])')
const monthDay = listOf('\\*(?:/[0-9]{1,4})?|[Ll](?:[Ww]|-[0-9]{1,2})?|0*(?:[12]?[0-9]|3[01])(?:[Ww]|(?:-0*(?:[12]?[0-9]|3[01]))?(?:/[0-9]{1,4})?)')
const month = numbers('0*(?:[1-9]|1[0-2])', months)
const day = `(?:0*[1-7]|${weekdays})`
const weekday = listOf(`\\*|[Ll]|${day}(?:[Ll]|#[1-5]|-${day})?`)
const year = numbers('[0-9]{4}')

/** Six fields with a `?` in one of the two day fields, or a template. It takes all that the review accepts. */
export const cronPattern = `\\$\\{\\{|^\\s*${minute}\\s+${hour}\\s+(?:\\?\\s+${month}\\s+(?:${weekday}|\\?)|${monthDay}\\s+${month}\\s+\\?)\\s+${year}\\s*$`
