const headers: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** SEC-06: nothing of the API is stored on the way, guessed at, framed, or read by another site. */
export const withHeaders = (response: Response, requestId: string): Response => {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  response.headers.set('X-Request-Id', requestId)
  return response
}
