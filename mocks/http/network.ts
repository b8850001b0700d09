export type NetworkConditions = { latencyMs: number; chaosRate: number; offline: boolean }
export type FailNext = { status: number; endpointId: string | null }

/** Thrown instead of a reply when nothing shall be reached; each transport turns it into its own broken connection. */
export class UnreachableError extends Error {
  constructor() {
    super('The network is switched off')
    this.name = 'UnreachableError'
  }
}

type Surroundings = { random: () => number; wait: (ms: number) => Promise<void>; now: () => number }

/** How the way to the backend behaves: moved from the developer panel, by scenarios and by tests. */
export const createNetwork = ({ random, wait, now }: Surroundings) => {
  let conditions: NetworkConditions = { latencyMs: 0, chaosRate: 0, offline: false }
  let failures: FailNext[] = []
  let outage = { status: 500, until: 0 }

  const takeFailure = (endpointId: string): FailNext | undefined => {
    const place = failures.findIndex((failure) => failure.endpointId === null || failure.endpointId === endpointId)
    return place < 0 ? undefined : failures.splice(place, 1)[0]
  }

  return {
    get: (): NetworkConditions => conditions,
    set: (change: Partial<NetworkConditions>): void => {
      conditions = { ...conditions, ...change }
    },
    /** The next request to the endpoint, or to any, answers with this status and does nothing. */
    failNext: (failure: FailNext): void => {
      failures.push(failure)
    },
    /** Until this instant (ms since 1970) every request answers with this status and does nothing. */
    failUntil: (until: number, status: number): void => {
      outage = { status, until }
    },
    reset: (): void => {
      outage = { status: 500, until: 0 }
      conditions = { latencyMs: 0, chaosRate: 0, offline: false }
      failures = []
    },
    /** Lets a request through, or gives the status it fails with. @throws UnreachableError when offline. */
    pass: async (endpointId: string): Promise<number | undefined> => {
      if (conditions.latencyMs > 0) await wait(conditions.latencyMs)
      if (conditions.offline) throw new UnreachableError()
      if (now() < outage.until) return outage.status
      const failure = takeFailure(endpointId)
      if (failure) return failure.status
      return random() < conditions.chaosRate ? 503 : undefined
    },
  }
}
export type Network = ReturnType<typeof createNetwork>
