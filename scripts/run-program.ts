import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectDirectory } from './cache-directory.ts'

export type Outcome = { ok: boolean; output: string }

/** Runs a program of the project to its end. Its output is shown in one piece, and only if it failed. */
export const runProgram = (
  name: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(join(projectDirectory, 'node_modules/.bin', command), args, {
      cwd: projectDirectory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    let output = ''
    const keep = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (cause) => resolve({ ok: false, output: String(cause) }))
    child.on('close', (code) => {
      if (code !== 0) console.error(`\n── ${name} ──\n${output.trimEnd()}\n`)
      resolve({ ok: code === 0, output })
    })
  })
