import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { getTextFiles } from '@/contract/admin/translations/releases'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'

const zipOf = async (): Promise<Blob> => {
  const [{ files }, { strToU8, zipSync }] = await Promise.all([call(getTextFiles, {}), import('fflate')])
  const bytes = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])))
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}

/** The files of the product with everything published in them, to be put in the place of those there are. */
export function DownloadFiles({ latest }: { latest: number }) {
  const { t } = useTranslation('textReleases')
  const problemText = useProblemText()
  const download = useMutation({
    mutationFn: zipOf,
    onSuccess: (zip) => saveFile(zip, `locales-${latest}.zip`),
    onError: (error) => notify({ title: problemText(error).title, tone: 'bad' }),
  })
  return (
    <ActionButton
      variant="default"
      loading={download.isPending}
      disabledReason={latest === 0 ? t('files.none') : undefined}
      onClick={() => download.mutate()}
    >
      {t('files.download')}
    </ActionButton>
  )
}
