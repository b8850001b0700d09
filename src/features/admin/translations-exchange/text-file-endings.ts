/** Endings of the files that texts travel in, as the browser's dialog takes them. */
export const textFileEndings = '.json,.po,.pot,.xlf,.xliff,.csv,.tsv,.xlsx,.zip'
