/** The name of the product: a name, so the same in every language. */
export const brandName = 'Portico'
export const supportEmail = 'support@portico.example'
