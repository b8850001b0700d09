import { SkeletonRows, SkeletonText } from '@/shared/ui/Skeletons'
import css from './overview.module.css'

/** The overview's own shape while its figures are on the way. */
export function OverviewSkeleton() {
  return (
    <div className={css.skeleton}>
      <SkeletonText lines={2} />
      <SkeletonRows rows={2} columns={5} />
      <div className={css.columns}>
        <div className={css.lists}>
          <SkeletonRows rows={6} columns={5} />
          <SkeletonRows rows={6} columns={5} />
        </div>
        <div className={css.side}>
          <SkeletonText lines={8} />
        </div>
      </div>
    </div>
  )
}
