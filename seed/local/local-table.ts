/** Name of the embedded database's table: the same for `npm start` and `sam local`. */
export const LOCAL_TABLE_NAME = 'quote-search'
