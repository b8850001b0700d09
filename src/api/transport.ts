import { takeEarlyReply } from './early-replies'

/** Sends a request and gives its response; the platform's fetch unless a demo build puts its own backend in its place. */
export type Transport = (request: Request) => Promise<Response>

let transport: Transport = async (request) => (await takeEarlyReply(request)) ?? fetch(request)

export const setTransport = (next: Transport): void => {
  transport = next
}
export const send: Transport = (request) => transport(request)
