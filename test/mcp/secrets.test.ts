import { describe, expect, it } from 'vitest'
import { fakeWorld } from '../host.ts'
import { talkIn } from './in-process.ts'

const token = ['xoxb', '2718281828', '3141592653', 'AbCdEfGhIjKlMnOpQrStUvWx'].join('-')
const password = 'tr0ub4dor-and-three'
const own = 'a-variable-of-this-process-77'

const pipeline = `version: v1
name: Orders
pipeline:
  load:
    tasks:
      call:
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          url: https://loader:${password}@api.shop.example/run
          body: '{"token": "${token}"}'
        name: Call ${password} with ${own}
`

describe('no answer holds a credential', () => {
  it('of a file, of the environment or of an argument, in whatever tool, prompt or error', async () => {
    const world = fakeWorld(
      { 'orders.yml': pipeline, 'other.yml': pipeline.replace('Orders', 'Other') },
      { env: { LOADER_PASSWORD: own } },
    )
    const code = await talkIn(world.host, [], async ({ ask, client, sent }) => {
      expect((await ask('review')).findings.map(({ rule }: { readonly rule: string }) => rule)).toContain('secret-literal')
      expect((await ask('graph', { pipeline: 'orders.yml' })).text).toContain('flowchart')
      await ask('analyse')
      await ask('diff', { base: 'orders.yml', head: 'other.yml' })
      await ask('run_history')
      await ask('schedule_forecast')
      expect(await ask('graph', { pipeline: token })).toMatch(/No file and no pipeline here is named/)
      expect(await ask('explain_rule', { rule: own })).toMatch(/Unknown rule/)
      await expect(client.callTool({ name: own, arguments: {} })).rejects.toThrow('not found')
      await client.getPrompt({ name: 'review_pipeline', arguments: { path: own } })
      for (const secret of [token, password, own]) expect(sent()).not.toContain(secret)
    })
    expect([code, world.written, world.out()]).toEqual([0, [], ''])
  })

  it('but the page of a rule is whole, whose examples show credentials that are none', async () => {
    await talkIn(fakeWorld({}).host, [], async ({ ask, client }) => {
      const { page } = await ask('explain_rule', { rule: 'secret-literal' })
      const { contents } = await client.readResource({ uri: 'pipeline-review://rules/secret-literal' })
      expect(contents.map((one) => ('text' in one ? one.text : ''))).toEqual([page])
      expect(page).toContain('Bearer example-0a1b2c3d4e5f-not-real')
    })
  })
})
