import { BlockList, isIP } from 'node:net'

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Reads a list of addresses and networks (`192.0.2.7, 10.0.0.0/8, 2001:db8::/32`) and says of an address whether it is in
 * one of them. IPv4 written as IPv6 (`::ffff:10.1.2.3`), as a server that listens to both gets it, counts as IPv4.
 *
 * @throws RangeError naming the entry that is neither.
 */
export const networksOf = (text: string): ((address: string) => boolean) => {
  const list = new BlockList()
  const entries = text.split(',').map((entry) => entry.trim())
  for (const entry of entries) {
    const [address = '', length, ...rest] = entry.split('/')
    const bits = length === undefined ? undefined : Number(length)
    const most = isIP(address) === 6 ? 128 : 32
    if (!isIP(address) || rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length)) || (bits ?? 0) > most)
      throw new RangeError(`"${entry}" is no address and no network`)
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, bits, familyOf(address))
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address))
}
