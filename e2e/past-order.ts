/** The order of the seed with two shipments and a backorder. */
export const pastOrder = {
  poNumber: 'KJ-7719',
  handle: 'Lockable window handle Vela with two keys, anthracite',
  screws: 'Window frame screw 7.5 mm, box of 100, length 132 mm',
  drive: 'Corner drive for tilt-and-turn gear, left',
}
