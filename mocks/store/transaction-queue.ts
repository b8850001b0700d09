export type TransactionQueue = {
  read<T>(work: () => Promise<T>): Promise<T>
  write<T>(work: () => Promise<T>): Promise<T>
  /** True while a write runs. */
  readonly writing: boolean
}

/**
 * Writes run one after another in the order they were asked for. Reads run beside each other, but never beside a write,
 * so that nobody sees half of one.
 */
export function createTransactionQueue(): TransactionQueue {
  let lastWrite: Promise<unknown> = Promise.resolve()
  let readsSince: Promise<unknown> = Promise.resolve()
  let writing = false

  return {
    get writing() {
      return writing
    },
    read(work) {
      const run = lastWrite.then(work)
      readsSince = Promise.allSettled([readsSince, run])
      return run
    },
    write(work) {
      const run = Promise.all([lastWrite, readsSince]).then(async () => {
        writing = true
        try {
          return await work()
        } finally {
          writing = false
        }
      })
      lastWrite = run.catch(() => undefined)
      readsSince = Promise.resolve()
      return run
    },
  }
}
