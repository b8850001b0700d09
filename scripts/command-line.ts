import type { Server } from 'node:net'
import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Says what is wrong with a call, and ends. */
export const give = (error: unknown): never => {
  console.error(sentence(error))
  process.exit(1)
}

/** What a script was called with. `--help`, and anything the script does not know, end it with what it knows. */
export const commandLine = <Given extends Options>(usage: string, options: Given) => {
  try {
    const all = { ...options, help: { type: 'boolean', default: false } } as const
    const { values } = parseArgs({ options: all })
    if (!(values as { help?: boolean }).help) return values
  } catch (error) {
    return give(`${sentence(error)}\n\n${usage}`)
  }
  console.log(usage)
  process.exit(0)
}

/** @throws RangeError in words. */
export const whole = (name: string, text: string, most: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > most) throw new RangeError(`--${name} takes a whole number up to ${most}`)
  return value
}
export const mostPort = 65_535

const reasons: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken. Choose another one with --port.`,
  EACCES: (port) => `Port ${port} is not for everybody to open. Choose one above 1023 with --port.`,
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}. Choose another one with --host.`,
  ENOTFOUND: (_, host) => `Nobody knows an address for ${host}. Choose another one with --host.`,
}

/** @throws in words when the port cannot be had. */
export const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? '']?.(port, host)
      reject(reason === undefined ? error : new Error(reason, { cause: error }))
    })
    server.listen(port, host, resolve)
  })
