import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import type { ProductListQuery } from '@/contract/admin/product-list'
import { exportProducts } from '@/contract/admin/products'
import { separatorFor } from '@/domain/csv/print-csv'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { useProblemText } from '@/shared/i18n/use-problem-text'

type Props = { search: ProductListQuery; total: number | undefined }

/** What is filtered, in the columns an import understands: to be edited elsewhere and brought back. */
export function ExportProducts({ search, total }: Props) {
  const { t } = useTranslation('products')
  const format = useFormat()
  const problemText = useProblemText()
  const { q, view, category, missing } = search
  const download = useMutation({
    mutationFn: () => {
      const separator = separatorFor(format.locale) === ';' ? 'semicolon' : 'comma'
      return call(exportProducts, { query: { q, view, category, missing, separator } })
    },
    onSuccess: (file) => saveFile(file, t('export.fileName')),
    onError: (error) => notify({ ...titled(problemText(error)), tone: 'bad' }),
  })
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
      loading={download.isPending}
      disabled={total === 0}
      onClick={() => download.mutate()}
    >
      {t('export.label')}
    </Button>
  )
}

const titled = ({ title, explanation }: { title: string; explanation: string }) => ({ title, message: explanation })
