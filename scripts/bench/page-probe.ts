/** Runs inside the measured page. Self-contained: it is sent there as text. */

export type Probe = {
  rowsMs: number | null
  longTasksMs: number[]
  /** The time from the last click or key before `selector` shows another text, until that is painted. */
  watch: (selector: string) => Promise<number | null>
}

declare global {
  interface Window {
    probe: Probe
  }
}

export const rowSelector = '[data-testid="orders-table"] tbody tr a[href], [data-testid="orders-cards"] li a[href]'

export const installProbe = (rows: string): void => {
  const longTasksMs: number[] = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasksMs.push(entry.duration)
  }).observe({ type: 'longtask', buffered: true })

  const watch = (selector: string): Promise<number | null> =>
    new Promise((resolve) => {
      const textNow = () => Array.from(document.querySelectorAll(selector), (element) => element.textContent).join('\n')
      const before = textNow()
      let startMs: number | null = null
      const start = (event: Event) => (startMs = event.timeStamp)
      const kinds = ['pointerdown', 'keydown'] as const
      for (const kind of kinds) addEventListener(kind, start, { capture: true })
      const end = (ms: number | null) => {
        observer.disconnect()
        clearTimeout(limit)
        for (const kind of kinds) removeEventListener(kind, start, { capture: true })
        resolve(ms)
      }
      const observer = new MutationObserver(() => {
        const text = textNow()
        if (startMs === null || text === before || text === '') return
        observer.disconnect()
        // A frame callback comes before the paint; a message posted there arrives right after it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => end(performance.now() - (startMs ?? 0))
          port2.postMessage(null)
        })
      })
      observer.observe(document, { subtree: true, childList: true, characterData: true })
      const limit = setTimeout(() => end(null), 15_000)
    })

  window.probe = { rowsMs: null, longTasksMs, watch }
  const look = (observer?: MutationObserver) => {
    if (window.probe.rowsMs !== null || !document.querySelector(rows)) return
    window.probe.rowsMs = performance.now()
    observer?.disconnect()
  }
  new MutationObserver((_records, observer) => look(observer)).observe(document, { subtree: true, childList: true })
}
