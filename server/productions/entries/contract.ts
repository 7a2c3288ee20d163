import { z } from 'zod';
import { endpoint } from '../../common/contract';
import * as fields from '../fields/contract';
import { ofProduction, productionPath, productionView } from '../file/contract';

const { id } = fields;

const part = { params: ofProduction.extend({ part: id }), reply: productionView };

export const addShoot = endpoint({
  method: 'post',
  path: productionPath('/shoots'),
  access: 'staff',
  summary: 'Add a period of shooting at given places',
  status: 201,
  params: ofProduction,
  body: fields.shootInput,
  reply: productionView,
});
export const changeShoot = endpoint({
  method: 'put',
  path: productionPath('/shoots/:part'),
  access: 'staff',
  summary: 'Write a period of shooting anew',
  ...part,
  body: fields.shootInput,
});
export const deleteShoot = endpoint({
  method: 'delete',
  path: productionPath('/shoots/:part'),
  access: 'staff',
  summary: 'Take out a period of shooting',
  ...part,
});

export const addSpend = endpoint({
  method: 'post',
  path: productionPath('/spend'),
  access: 'staff',
  summary: 'Add a line of spend with its evidence',
  status: 201,
  params: ofProduction,
  body: fields.spendInput,
  reply: productionView,
});
export const changeSpend = endpoint({
  method: 'put',
  path: productionPath('/spend/:part'),
  access: 'staff',
  summary: 'Write a line of spend anew',
  ...part,
  body: fields.spendInput,
});
export const deleteSpend = endpoint({
  method: 'delete',
  path: productionPath('/spend/:part'),
  access: 'staff',
  summary: 'Take out a line of spend',
  ...part,
});

export const addSupport = endpoint({
  method: 'post',
  path: productionPath('/support'),
  access: 'staff',
  summary: 'Add public money',
  status: 201,
  params: ofProduction,
  body: fields.supportInput,
  reply: productionView,
});
export const changeSupport = endpoint({
  method: 'put',
  path: productionPath('/support/:part'),
  access: 'staff',
  summary: 'Write a line of public money anew',
  ...part,
  body: fields.supportInput,
});
export const deleteSupport = endpoint({
  method: 'delete',
  path: productionPath('/support/:part'),
  access: 'staff',
  summary: 'Take out a line of public money',
  ...part,
});

export const addTask = endpoint({
  method: 'post',
  path: productionPath('/tasks'),
  access: 'staff',
  summary: 'Add something to do',
  status: 201,
  params: ofProduction,
  body: fields.taskInput,
  reply: productionView,
});
export const changeTask = endpoint({
  method: 'put',
  path: productionPath('/tasks/:part'),
  access: 'staff',
  summary: 'Write a task anew, done or not',
  ...part,
  body: fields.taskInput.extend({ done: z.boolean() }),
});
export const deleteTask = endpoint({
  method: 'delete',
  path: productionPath('/tasks/:part'),
  access: 'staff',
  summary: 'Take out a task',
  ...part,
});
