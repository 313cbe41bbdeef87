/**
 * Proposals to one town that need one capacity kind, as a heap with the lowest priority at its top: who has to go first.
 * Knows nothing of capacities.
 */
export interface ProposalQueue {
  /** Priorities of the first `count` entries, in the order of a heap. */
  priorities: Int32Array;
  /** The household of each entry. */
  households: Int32Array;
  count: number;
}

/** Most towns hear of a few dozen households for each kind. */
const FIRST_LENGTH = 16;

/** A queue with nobody in it. */
export const emptyQueue = (): ProposalQueue => ({
  priorities: new Int32Array(FIRST_LENGTH),
  households: new Int32Array(FIRST_LENGTH),
  count: 0,
});

/** Adds a household. Changes the queue. */
export function enqueue(queue: ProposalQueue, household: number, priority: number): void {
  if (queue.count === queue.priorities.length) grow(queue);
  const { priorities, households } = queue;
  let place = queue.count++;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (priorities[parent]! > priority) break;
    priorities[place] = priorities[parent]!;
    households[place] = households[parent]!;
    place = parent;
  }
  priorities[place] = priority;
  households[place] = household;
}

/** Takes the entry of the lowest priority (the greatest number) out, which is at place 0 before. Changes the queue. */
export function dequeueLowest(queue: ProposalQueue): void {
  const { priorities, households } = queue;
  const count = --queue.count;
  const priority = priorities[count]!;
  const household = households[count]!;
  let place = 0;
  for (let child = 1; child < count; child = 2 * place + 1) {
    if (child + 1 < count && priorities[child + 1]! > priorities[child]!) child++;
    if (priorities[child]! < priority) break;
    priorities[place] = priorities[child]!;
    households[place] = households[child]!;
    place = child;
  }
  priorities[place] = priority;
  households[place] = household;
}

function grow(queue: ProposalQueue): void {
  const { priorities, households } = queue;
  queue.priorities = new Int32Array(2 * priorities.length);
  queue.households = new Int32Array(2 * households.length);
  queue.priorities.set(priorities);
  queue.households.set(households);
}
