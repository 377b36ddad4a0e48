// boardgame.io's own server, in memory, with a small game of cards: node boardgameio.js PORT
// A move lays a card of one's own hand, which nobody else sees, before everybody, and takes another from the pile.
"use strict";
const { Server, Origins } = require("boardgame.io/server");

const HELD = 4;
const LAID = 8;

const table = {
  name: "table",
  setup: ({ ctx }) => {
    const pile = Array.from({ length: HELD * ctx.numPlayers + 20 }, (_, number) => ({ number, colour: number % 6 }));
    const seats = ctx.playOrder.map((who) => [who, { laid: 0, hand: pile.splice(0, HELD) }]);
    return { pile, laid: [], seats: Object.fromEntries(seats) };
  },
  playerView: ({ G, playerID }) => ({
    pile: G.pile.length,
    laid: G.laid,
    seats: Object.fromEntries(
      Object.entries(G.seats).map(([who, seat]) => [who, who === playerID ? seat : { ...seat, hand: seat.hand.length }]),
    ),
  }),
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    lay: {
      client: false,
      move: ({ G, playerID }, which) => {
        const seat = G.seats[playerID];
        G.laid.push(...seat.hand.splice(which, 1));
        seat.hand.push(G.pile.shift());
        seat.laid += 1;
        if (G.laid.length > LAID) G.pile.push(G.laid.shift());
      },
    },
  },
};

Server({ games: [table], origins: [Origins.LOCALHOST] }).run({ port: Number(process.argv[2]) });
