import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchWhenIdle } from './fetch-when-idle'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const idle = () => vi.advanceTimersByTimeAsync(500)

test('what nobody asked for is fetched one thing after another', async () => {
  const asked: string[] = []
  const first = Promise.withResolvers<void>()
  fetchWhenIdle(() => first.promise.then(() => asked.push('first has come')))
  fetchWhenIdle(async () => asked.push('second'))
  await idle()
  expect(asked).toEqual([])
  first.resolve()
  await idle()
  expect(asked).toEqual(['first has come', 'second'])
})

test('one that fails or hangs does not keep the others from being fetched', async () => {
  const asked: string[] = []
  fetchWhenIdle(() => Promise.reject(new Error('the network is gone')))
  fetchWhenIdle(() => new Promise(() => undefined))
  fetchWhenIdle(async () => asked.push('third'))
  await idle()
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toEqual(['third'])
})

test('what is called off before its turn is not fetched', async () => {
  const asked: string[] = []
  const first = Promise.withResolvers<void>()
  fetchWhenIdle(() => first.promise)
  const callOff = fetchWhenIdle(async () => asked.push('second'))
  await idle()
  callOff()
  first.resolve()
  await idle()
  expect(asked).toEqual([])
})

test('nothing is fetched without a network, and all of it once that is back', async () => {
  const network = new EventTarget()
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network))
  vi.stubGlobal('navigator', { onLine: false })
  const asked: string[] = []
  fetchWhenIdle(async () => asked.push('first'))
  fetchWhenIdle(async () => asked.push('second'))
  await idle()
  expect(asked).toEqual([])
  vi.stubGlobal('navigator', { onLine: true })
  network.dispatchEvent(new Event('online'))
  await idle()
  expect(asked).toEqual(['first', 'second'])
  vi.unstubAllGlobals()
})
