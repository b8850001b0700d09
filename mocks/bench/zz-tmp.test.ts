import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { endpointTimes } from '@mocks/bench/endpoint-times'
const cpu = () => { const u = (process as never as { threadCpuUsage(): { user: number; system: number } }).threadCpuUsage(); return (u.user + u.system) / 1000 }
it('times', { timeout: 300_000 }, async () => {
  await endpointTimes(1000, cpu, 30)
  const few = await endpointTimes(1000, cpu, 11)
  const many = await endpointTimes(100_000, cpu, 11)
  const lines = [`seed ${few.seedMs.toFixed(0)} ${many.seedMs.toFixed(0)}`]
  for (const [i, t] of few.times.entries()) { const m = many.times[i]!; lines.push(`${t.name.padEnd(44)} first ${t.firstMs.toFixed(1).padStart(6)} ${m.firstMs.toFixed(1).padStart(6)}  median ${t.medianMs.toFixed(1).padStart(6)} ${m.medianMs.toFixed(1).padStart(6)}  x${(m.medianMs / t.medianMs).toFixed(2)}`) }
  writeFileSync(process.env.OUT ?? '/tmp/bench-out.txt', lines.join('\n') + '\n')
})
