// GitHub's own description of its REST API as a judge of requests and answers.
import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

type Json = Record<string, unknown>

interface Operation {
  readonly parameters?: readonly Json[]
  readonly requestBody?: Json
  readonly responses: Record<string, Json>
}

export interface OpenApi {
  /** An example of GitHub's for a named component, copied. */
  example(name: string): Json
  /**
   * What a request and its answer break, a sentence each. `template` is the
   * path as the description has it, `parameters` the values in the path.
   */
  check(exchange: Exchange): readonly string[]
}

export interface Exchange {
  readonly method: string
  readonly template: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Parsed JSON; undefined when there was no body. */
  readonly requestBody: unknown
  readonly status: number
  readonly responseBody: unknown
}

/** Errors that GitHub may answer anywhere, though not every operation lists them. */
const everywhere = [401, 403, 404, 429, 500, 502, 503]

let loaded: Promise<OpenApi> | undefined

/** Reads the description once per process (13 MB). */
export function loadOpenApi(): Promise<OpenApi> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<OpenApi> {
  const path = createRequire(import.meta.url).resolve(
    '@octokit/openapi/generated/api.github.com.json'
  )
  const description: Json = JSON.parse(await readFile(path, 'utf8'))
  const compile = compilerOf(description)
  const compiled = new Map<string, ValidateFunction>()

  function validate(key: string, schema: unknown, value: unknown): string[] {
    const known = compiled.get(key) ?? compile(schema)
    compiled.set(key, known)
    if (known(value)) return []
    return (known.errors ?? []).map(
      ({ instancePath, message }) => `${key}${instancePath} ${message}`
    )
  }

  return {
    example(name) {
      const example = member(description, ['components', 'examples', name])
      return structuredClone(asJson(example['value']))
    },
    check(exchange) {
      const { method, template, status } = exchange
      const where = `${method} ${template}`
      const operation = asOperation(
        member(description, ['paths', template, method.toLowerCase()])
      )
      const parameters = (operation.parameters ?? []).map((parameter) =>
        resolve(parameter, description)
      )
      const found = [
        ...checkParameters(where, parameters, exchange, validate),
        ...checkBody(where, operation, exchange, validate)
      ]
      const response = operation.responses[String(status)]
      if (response === undefined) {
        return everywhere.includes(status)
          ? [
              ...found,
              ...validate('basic error', basicError, exchange.responseBody)
            ]
          : [...found, `${where}: ${status} is not a documented answer`]
      }
      const schema = jsonSchemaOf(resolve(response, description))
      return schema === undefined
        ? found
        : [
            ...found,
            ...validate(`${where} ${status}:`, schema, exchange.responseBody)
          ]
    }
  }
}

const basicError = { $ref: '#/components/schemas/basic-error' }

type Validate = (key: string, schema: unknown, value: unknown) => string[]

function checkParameters(
  where: string,
  described: readonly Json[],
  { parameters, query }: Exchange,
  validate: Validate
): string[] {
  const given = { path: parameters, query }
  const unknown = Object.keys(query).filter(
    (name) =>
      !described.some((one) => one['in'] === 'query' && one['name'] === name)
  )
  return [
    ...unknown.map((name) => `${where}: no parameter ${name}`),
    ...described.flatMap((one) => {
      const place = one['in'] === 'path' ? 'path' : 'query'
      const name = String(one['name'])
      const value = given[place][name]
      if (value === undefined) {
        return one['required'] === true ? [`${where}: ${name} is missing`] : []
      }
      const number = asJson(one['schema'] ?? {})['type'] === 'integer'
      return validate(
        `${where} parameter ${name}`,
        one['schema'],
        number && /^\d+$/.test(value) ? Number(value) : value
      )
    })
  ]
}

function checkBody(
  where: string,
  { requestBody }: Operation,
  exchange: Exchange,
  validate: Validate
): string[] {
  if (requestBody === undefined) {
    return exchange.requestBody === undefined ? [] : [`${where}: takes no body`]
  }
  const schema = jsonSchemaOf(requestBody)
  // Bytes of a file have no shape.
  if (schema === undefined) return []
  return validate(`${where} body`, schema, exchange.requestBody ?? null)
}

function jsonSchemaOf(holder: Json): unknown {
  const content = asJson(holder['content'] ?? {})
  const json = content['application/json']
  return json === undefined ? undefined : asJson(json)['schema']
}

/** Makes validators of schemas; a component is translated and compiled once, when one reaches it. */
function compilerOf(description: Json): (schema: unknown) => ValidateFunction {
  // GitHub's schemas are not judged themselves, and each validator runs a few times only.
  const ajv = new Ajv({
    strict: false,
    logger: false,
    allErrors: true,
    validateSchema: false,
    code: { optimize: false }
  })
  addFormats.default(ajv)
  const added = new Set<string>()
  function translate(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(translate)
    if (typeof part !== 'object' || part === null) return part
    const object = asJson(part)
    const reference = object['$ref']
    if (typeof reference === 'string') {
      // Without slashes, so that references among components need no base.
      const name = reference.replace(/^#\//, '').replaceAll('/', '.')
      if (!added.has(name)) {
        added.add(name)
        ajv.addSchema(asJson(translate(resolve(object, description))), name)
      }
      return { $ref: name }
    }
    const { nullable, ...rest } = object
    const translated = Object.fromEntries(
      Object.entries(rest)
        .filter(
          ([key]) => !['example', 'examples', 'discriminator'].includes(key)
        )
        .map(([key, value]) => [key, translate(value)])
    )
    // OpenAPI 3.0 says `nullable` where JSON Schema has a type.
    return nullable === true
      ? { anyOf: [translated, { type: 'null' }] }
      : translated
  }
  return (schema) => ajv.compile(asJson(translate(schema)))
}

function resolve(object: Json, description: Json): Json {
  const reference = object['$ref']
  if (typeof reference !== 'string') return object
  return resolve(
    member(description, reference.replace(/^#\//, '').split('/')),
    description
  )
}

function member(object: Json, path: readonly string[]): Json {
  return path.reduce((part, name) => {
    const next = part[name]
    if (next === undefined) throw new Error(`no ${path.join(' ')} is described`)
    return asJson(next)
  }, object)
}

/** The value itself: some objects of the description have a thousand members. */
function asJson(value: unknown): Json {
  if (!isJson(value)) {
    throw new Error(`not an object: ${JSON.stringify(value)}`)
  }
  return value
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function asOperation(value: Json): Operation {
  const { parameters, requestBody, responses } = value
  return {
    ...(Array.isArray(parameters) ? { parameters } : {}),
    ...(requestBody === undefined ? {} : { requestBody: asJson(requestBody) }),
    responses: Object.fromEntries(
      Object.entries(asJson(responses)).map(([status, one]) => [
        status,
        asJson(one)
      ])
    )
  }
}
