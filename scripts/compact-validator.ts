/**
 * The code of a validator as a module of two thirds of the size: one function puts errors together, what nobody reads is left out, and
 * nothing is imported. Reading it is a part of the start of every run. Throws where the code is not as Ajv 8 writes it.
 */
export function compactModule(code: string): string {
  const compacted = localLength(code)
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath = ""')
    .replace(/\{instancePath(?::([^{}]*?))?,parentData[^{}]*,rootData\}/g, (_, path = 'instancePath') => path)
    .replace(creation, (_, _name, error) => `vErrors = added(vErrors, ${error.replace(/schemaPath:"[^"]*",/, '')});`)
    // Ajv copies all errors found so far for each part that has some, which takes seconds for thousands of wrong parts.
    .replace(/vErrors\.concat\((\w+\.errors)\)/g, 'appended(vErrors, $1)')
  const left = /require\(|parentData|vErrors\.(?:push|concat)|schemaPath/.exec(compacted)
  if (left) throw new Error(`Ajv writes other code than expected: ${compacted.slice(left.index, left.index + 200)}`)
  return `${compacted}${shared}${codePoints}`
}

/** The code of a validator as a module that imports nothing. Throws where it would have to. */
export function withoutImports(code: string): string {
  const local = localLength(code)
  if (local.includes('require(')) throw new Error('Ajv writes other code than expected: it imports something')
  return `${local}${codePoints}`
}

function localLength(code: string): string {
  return code.replace('"use strict";\n', '').replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/, 'codePoints')
}

/** An error, and what adds it to those before it. */
const creation = /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g

const shared = `function added(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
function appended(errors, more) {
for (const error of more) {
if (errors.length >= 10000) break;
errors.push(error);
}
return errors;
}
`

const codePoints = `function codePoints(text) {
let count = 0;
for (const _ of text) count++;
return count;
}
`
