import { describe, expect, it } from 'vitest'
import { secretsInText } from '../../src/text/secrets/secret.ts'

/** Built at run time, so that no scanner takes this file for a leak. */
const fake = (prefix: string, length: number, letters = 'aB3dE6gH9') => prefix + letters.repeat(60).slice(0, length)
const valuesIn = (text: string, key = 'command') =>
  secretsInText(key, text).map(({ within }) => text.slice(within.start, within.end))
const begin = `-----BEGIN ${'RSA PRIVATE KEY'}-----`

describe('a credential is found whole', () => {
  it.each([
    ['in quotes, with blanks', 'export DB_PASSWORD="correct horse battery staple"', 'correct horse battery staple'],
    ['in quotes, with a dollar sign', "PGPASSWORD='pa$$w0rd' psql", 'pa$$w0rd'],
    ['in quotes, with other quotes', `password: "it's7horses"`, "it's7horses"],
    ['after a flag on the line before', 'load --password \\\n  tr0ub4dor3 --x', 'tr0ub4dor3'],
    ['after a flag in a list', '["--password", "tr0ub4dor3"]', 'tr0ub4dor3'],
    ['in an address without a user', 'redis://:tr0ub4dor3@cache:6379/0', 'tr0ub4dor3'],
    ['with @ in an address', 'postgres://u:tr0u@b4dor@db.example.com/x', 'tr0u@b4dor'],
    ['with / in an address', 'postgres://u:tr0u/b4dor@db.example.com:5432/x', 'tr0u/b4dor'],
    ['with both in an address', 'postgres://u:tr0@ub/4dor@db.example.com:5432/x', 'tr0@ub/4dor'],
    ['of mysql', 'mysql -h db -u load -ptr0ub4dor3 shop', 'tr0ub4dor3'],
    ['of mysql, letters only', 'mysqldump -u load -psommerregen shop', 'sommerregen'],
    ['of sshpass', 'sshpass -p tr0ub4dor3 ssh load@host', 'tr0ub4dor3'],
    ['of sshpass, in quotes', "sshpass -p 'two words' ssh load@host", 'two words'],
    ['of docker', 'docker login -u load -p tr0ub4dor3 registry.example.com', 'tr0ub4dor3'],
    ['of az', 'az login --service-principal -u app -p tr0ub4dor3 --tenant t', 'tr0ub4dor3'],
    ['of az, on several lines', 'az login \\\n  -u app \\\n  -p tr0ub4dor3', 'tr0ub4dor3'],
    ['of redis-cli', 'redis-cli -a tr0ub4dor3 ping', 'tr0ub4dor3'],
    ['of sqlcmd', 'sqlcmd -S db -U load -P tr0ub4dor3', 'tr0ub4dor3'],
    ['of netrc', 'machine api.example.com login load password tr0ub4dor3', 'tr0ub4dor3'],
    ['of XML', '<user>load</user><password>tr0ub4dor3</password>', 'tr0ub4dor3'],
    ['of escaped JSON', '{\\"user\\": \\"load\\", \\"password\\": \\"tr0ub4dor3\\"}', 'tr0ub4dor3'],
    ['of a header in capitals', `AUTHORIZATION: BEARER ${fake('', 32)}`, fake('', 32)],
    ['of a header with the scheme Token', `Authorization: Token ${fake('', 20)}`, fake('', 20)],
    ['of Oracle JDBC', 'jdbc:oracle:thin:load/tr0ub4dor3@//db:1521/x', 'tr0ub4dor3'],
    ['of sqlplus', 'sqlplus -s load/tr0ub4dor3@db @x.sql', 'tr0ub4dor3'],
    ['in a sentence', 'login failed: the password tr0ub4dor3 was refused', 'tr0ub4dor3'],
    ['in a sentence, letters only', 'the password "Sommerregen" was rejected', 'Sommerregen'],
    ['in a sentence that tells it', 'the password is tr0ub4dor3', 'tr0ub4dor3'],
    ['of a connection string', 'Driver=x;Server=db;Uid=load;Pwd=sommerregen;', 'sommerregen'],
    ['of SQL', "alter user load with password 'sommerregen'", 'sommerregen'],
    ['a key without its end', `${begin}\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n`, `${begin}\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC`],
  ])('%s', (_, text, value) => expect(valuesIn(text)).toEqual([value]))

  it.each([
    ['correct horse battery staple', 'password'],
    ['pa$$w0rd', 'password'],
  ])('%j under the key %s', (value, key) => expect(valuesIn(value, key)).toEqual([value]))

  it.each([
    fake('sk-ant-' + 'api03-', 90),
    fake('gh' + 'o_', 36),
    fake('gl' + 'rt-', 20),
    fake('gld' + 't-', 20),
    fake('GOC' + 'SPX-', 28),
    fake('gls' + 'a_', 32) + '_0a1b2c3d',
    fake('dckr_' + 'pat_', 27),
    fake('hv' + 's.', 95),
    fake('dop' + '_v1_', 64, 'ab12cd34'),
    fake('pn' + 'u_', 36),
    fake('sntry' + 'u_', 64, 'ab12cd34'),
    fake('lin_' + 'api_', 40),
  ])('%s', (token) => expect(valuesIn(`x ${token} y`)).toEqual([token]))
})

describe('what looks alike is left alone', () => {
  it.each([
    `gh${'p_'}${'x'.repeat(36)}`,
    `gh${'p_'}${'0'.repeat(36)}`,
    `AK${'IA'}${'X'.repeat(16)}`,
    `AK${'IA'}IOSFODNN7EXAMPLE`,
    `sk-${'x'.repeat(40)}`,
    'sk-xxx',
    'sk-my-very-long-pipeline-name-that-somebody-chose',
    'git checkout 4b1d3f5a7c9e0b2d4f6a8c0e1f3b5d7a9c1e3f50',
    'id 0f8fad5b-d9cb-469f-a165-70867728950e',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'eyJhIjoxLCJiIjoyfQ==',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-load-a1B2c3',
    'api_key: RAPIDAPI_KEY',
    'password: db_password',
    'secret: my-app-secret',
    'token: csrf_token',
    'password: $2b$12$KIXQnq3a7Gg5gk1m0uFe7u',
    'secret: projects/x/secrets/load/versions/1',
    'https://registry.example.com:443/@scope/pkg',
    'http://localhost:8080/a@b',
    'postgres://load:${PASSWORD}@db/x',
    'postgres://load:$PGPASSWORD@db/x',
    'mysql -u load -p shop < x.sql',
    'docker run -p 8080:80 image',
    'cp -p a b; mkdir -p tr0ub4dor3',
    'the password field is invalid',
    'the password hash was rejected',
    'password: "see the vault of the team"',
    '<password>${DB_PASSWORD}</password>',
    "select * from t where password = 'abc123def'",
    'token = self.token_1',
    'docker login -u load --password-stdin',
    'curl -u $USER:$PASSWORD https://x',
    'sshpass -p "$SSH_PASSWORD" ssh x',
    'identified by values',
  ])('%s', (text) => expect(valuesIn(text)).toEqual([]))
})

it('every shape takes linear time', () => {
  for (const seed of [
    'mysql -p',
    'machine a login b password ',
    'password is ',
    'a://b:@',
    'docker login -',
    '<password>',
    'eyJa.',
    '\\"password\\": \\"',
    'Authorization: Basic ',
    'sk-a',
    'jdbc:oracle:thin:a/',
    `${begin}A`,
  ])
    expect(secretsInText('command', seed.repeat(Math.ceil(300_000 / seed.length))).length).toBeLessThan(100_001)
})
