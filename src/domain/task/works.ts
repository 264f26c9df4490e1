/** What was registered or pledged for a year. */
import { type Day, yearOf } from '../day.ts';
import type { Task, TaskType } from './task.ts';

/** By the day it is due, else signed or given; what has no day belongs to every year. */
export const ofYear = (tasks: readonly Task[], type: TaskType, year: number): readonly Task[] =>
  tasks.filter((task) => {
    const day: Day | undefined = task.deadline ?? task.signedOn ?? task.givenOn;
    return task.type === type && !task.deleted && (day === undefined || yearOf(day) === year);
  });
