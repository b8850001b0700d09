import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { ContractNotes, Notes } from '../src/contract/openapi.ts'

type Source = {
  path: string
  file: ts.SourceFile
  values: Map<string, ts.VariableDeclaration>
  imports: Map<string, Place>
}
type Place = { path: string; name: string }
type Found = { source: Source; declaration: ts.VariableDeclaration }

const sourcesOf = (directory: string): Map<string, Source> =>
  new Map(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
      .map((name) => join(directory, name))
      .map((path) => [path, sourceOf(path)]),
  )

const sourceOf = (path: string): Source => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const source: Source = { path, file, values: new Map(), imports: new Map() }
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement))
      for (const declaration of statement.declarationList.declarations)
        source.values.set(declaration.name.getText(), declaration)
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const { text } = statement.moduleSpecifier
    const bindings = statement.importClause?.namedBindings
    if (!text.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) continue
    for (const { name, propertyName } of bindings.elements)
      source.imports.set(name.text, { path: `${join(dirname(path), text)}.ts`, name: (propertyName ?? name).text })
  }
  return source
}

const commentOf = (node: ts.Node): Notes => {
  const comment = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)?.comment
  const note = ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').trim()
  return note ? { note } : {}
}

const both = (a: Notes, b: Notes): Notes => {
  const parts = { ...a.parts, ...b.parts }
  return { ...a, ...b, ...(Object.keys(parts).length > 0 && { parts }) }
}

const isNamed = (node: ts.Node | undefined): boolean =>
  node !== undefined && ts.isCallExpression(node) && node.expression.getText() === 'named'

/**
 * What the comments of the contract say of its fields, by the names the OpenAPI document gives them. The schemas
 * themselves do not carry it: they go to browsers, where nobody reads it.
 */
export const readContractNotes = (directory: string): ContractNotes => {
  const sources = sourcesOf(directory)
  const notes: ContractNotes = { components: {}, operations: {} }

  const find = (source: Source, name: string): Found | undefined => {
    const declaration = source.values.get(name)
    if (declaration) return { source, declaration }
    const place = source.imports.get(name)
    const other = place && sources.get(place.path)
    return other && place ? find(other, place.name) : undefined
  }

  /** What is known of the fields of an expression that makes a schema, or of an object with fields for one. */
  const fieldsOf = (source: Source, node: ts.Node | undefined): Notes => {
    if (!node) return {}
    if (ts.isIdentifier(node)) {
      const found = find(source, node.text)
      return found ? { parts: fieldsOf(found.source, found.declaration.initializer).parts } : {}
    }
    if (ts.isArrayLiteralExpression(node)) return node.elements.map((each) => fieldsOf(source, each)).reduce(both, {})
    if (ts.isObjectLiteralExpression(node)) return node.properties.map((each) => fieldOf(source, each)).reduce(both, {})
    // `page.shape`, `schema.check(…)` and functions that make schemas.
    if (ts.isPropertyAccessExpression(node)) return fieldsOf(source, node.expression)
    if (ts.isArrowFunction(node)) return fieldsOf(source, node.body)
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return fieldsOf(source, node.expression)
    if (!ts.isCallExpression(node)) return {}
    const callee = node.expression
    const isZod = callee.getText().startsWith('z.')
    const own = isZod ? {} : fieldsOf(source, callee)
    const given = node.arguments.filter((each) => isZod || isNamed(node) || ts.isObjectLiteralExpression(each))
    return [own, ...given.map((each) => fieldsOf(source, each))].reduce(both, {})
  }

  const fieldOf = (source: Source, field: ts.ObjectLiteralElementLike): Notes => {
    if (ts.isSpreadAssignment(field)) return fieldsOf(source, field.expression)
    const value = ts.isPropertyAssignment(field)
      ? field.initializer
      : ts.isShorthandPropertyAssignment(field)
        ? field.name
        : undefined
    if (!value || !field.name) return {}
    const shared = ts.isIdentifier(value) ? find(source, value.text)?.declaration : undefined
    const ofShared = shared && !isNamed(shared.initializer) ? commentOf(shared) : {}
    const all = both(both(ofShared, fieldsOf(source, value)), commentOf(field))
    return Object.keys(all).length > 0 ? { parts: { [field.name.getText()]: all } } : {}
  }

  const operationOf = (source: Source, call: ts.CallExpression, comment: Notes): void => {
    const [definition] = call.arguments
    if (!definition || !ts.isObjectLiteralExpression(definition)) return
    const given = new Map(
      definition.properties.filter(ts.isPropertyAssignment).map((each) => [each.name.getText(), each.initializer]),
    )
    const id = given.get('id')
    if (!id || !ts.isStringLiteral(id)) return
    const capitalized = id.text.charAt(0).toUpperCase() + id.text.slice(1)
    const parameters = both(fieldsOf(source, given.get('params')), fieldsOf(source, given.get('query')))
    notes.operations[id.text] = both(comment, parameters)
    notes.components[`${capitalized}Body`] = fieldsOf(source, given.get('body'))
    const responses = given.get('responses')
    if (responses && ts.isObjectLiteralExpression(responses))
      notes.components[`${capitalized}Response`] = responses.properties
        .filter(ts.isPropertyAssignment)
        .map((each) => fieldsOf(source, each.initializer))
        .reduce(both, {})
  }

  const visit = (source: Source, node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const declaration = ts.isVariableDeclaration(node.parent) ? node.parent : undefined
      const comment = declaration ? commentOf(declaration) : {}
      const [name, schema] = node.arguments
      if (isNamed(node) && name && ts.isStringLiteral(name))
        notes.components[name.text] = both(comment, fieldsOf(source, schema))
      if (node.expression.getText() === 'endpoint') operationOf(source, node, comment)
    }
    ts.forEachChild(node, (child) => visit(source, child))
  }
  for (const source of sources.values()) visit(source, source.file)
  return notes
}
