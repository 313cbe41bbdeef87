/**
 * Where jest runs a test file: jest's own environment for Node, but on a global object of V8's ordinary kind. Knows
 * nothing of the tests.
 *
 * The global object that jest makes is watched: every use of a global name (`Math`, `Object`) asks it anew, which makes
 * code that computes ten times slower than in operation, and the start of a hub three times. V8's own is not watched,
 * and files are still apart from each other: each has its own.
 */
import { constants, createContext } from "node:vm";
import { TestEnvironment as NodeEnvironment } from "jest-environment-node";

type Parameters = ConstructorParameters<typeof NodeEnvironment>;
type Global = InstanceType<typeof NodeEnvironment>["global"];

/** What a language's realm has of its own and jest takes from the process, so that Node's buffers are of its kinds. */
const FROM_THE_PROCESS = ["ArrayBuffer", "Uint8Array"];

/** How much of a stack a failure shows, as in jest's own environment. */
const STACK_LINES = 100;

/** Everything beyond the global object is jest's own. */
class UnwatchedEnvironment extends NodeEnvironment {
  public constructor(...parameters: Parameters) {
    super(...parameters);
    const watched = this.global;
    const own = createContext(constants.DONT_CONTEXTIFY) as Global;
    for (const name of Reflect.ownKeys(watched))
      if (!Object.hasOwn(own, name) || FROM_THE_PROCESS.includes(String(name))) take(own, watched, name);
    own.global = own;
    own.Error.stackTraceLimit = STACK_LINES;
    this.context = own;
    this.global = own;
  }
}

/** Takes a global over; one that is only made when it is asked for (`fetch`, `crypto`) stays so. */
function take(own: Global, watched: Global, name: string | symbol): void {
  const descriptor = Reflect.getOwnPropertyDescriptor(watched, name);
  if (!descriptor) return;
  const define = (value: unknown) =>
    Object.defineProperty(own, name, {
      configurable: true,
      enumerable: descriptor.enumerable ?? false,
      writable: true,
      value,
    });
  if ("value" in descriptor) {
    define(descriptor.value);
    return;
  }
  Object.defineProperty(own, name, {
    configurable: true,
    enumerable: descriptor.enumerable ?? false,
    get: () => {
      const value: unknown = Reflect.get(watched, name);
      define(value);
      return value;
    },
    set: define,
  });
}

// jest asks for a default export.
export default UnwatchedEnvironment;
