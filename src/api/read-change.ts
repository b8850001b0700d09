import type { Change } from '@/contract/events'

/**
 * One line of the change stream.
 * @throws TypeError when the line says something else. By hand for the same reason as `readProblem`.
 */
export const readChange = (data: string): Change => {
  const line: unknown = JSON.parse(data)
  if (typeof line !== 'object' || line === null || !('resource' in line) || typeof line.resource !== 'string')
    throw new TypeError('A line of the change stream names no resource')
  const { resource } = line
  return 'id' in line && typeof line.id === 'string' ? { resource, id: line.id } : { resource }
}
