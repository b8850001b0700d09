import { query } from '@/api/query'
import { configureProduct } from '@/contract/configurator'

type Asked = { choice?: string[] | undefined; quantity?: number | undefined }

export const configuratorQuery = (sku: string, asked: Asked) =>
  query(configureProduct, { params: { sku }, query: asked })
