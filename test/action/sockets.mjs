import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

/** Loaded before the action: writes down whom it connects to, and lets it reach nobody but this machine. */
const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const target = typeof first === 'object' ? `${first.host}:${first.port}` : String(first)
  appendFileSync(process.env.SOCKETS_FILE, `${target}\n`)
  if (!target.startsWith('127.0.0.1:')) throw new Error(`a test must not connect to ${target}`)
  return connect.apply(this, args)
}
