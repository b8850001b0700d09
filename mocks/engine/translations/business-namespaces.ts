/** Namespaces of the business: what is published in them is written into the records themselves. */
export const businessNamespaces: readonly string[] = ['productTexts', 'categoryNames', 'roleNames', 'mailTexts']

export const isBusinessText = ({ namespace }: { namespace: string }): boolean => businessNamespaces.includes(namespace)
