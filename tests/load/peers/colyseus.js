// Colyseus, in memory, with the game of boardgameio.js: node colyseus.js PORT
// Eager: a patch goes out behind each move instead of every 50 ms. The number of moves is the first field of the state.
"use strict";
const { Room, Server } = require("@colyseus/core");
const { StateView, schema, t } = require("@colyseus/schema");
const { WebSocketTransport } = require("@colyseus/ws-transport");

const HELD = 4;
const LAID = 8;

const Seat = schema({ laid: t.uint32(), hand: t.array("uint16").view() }, "Seat");
const Table = schema(
  { moves: t.uint32(), pile: t.uint16(), laid: t.array("uint16"), seats: t.map(Seat) },
  "Table",
);

class CardTable extends Room {
  onCreate({ people }) {
    this.autoDispose = false;
    this.maxClients = people;
    this.patchRate = null;
    this.setState(new Table().assign({ moves: 0, pile: 0 }));
    this.pile = Array.from({ length: HELD * people + 20 }, (_, number) => number);
    this.onMessage("lay", (client, which) => this.lay(this.state.seats.get(client.sessionId), which));
  }

  lay(seat, which) {
    const { laid } = this.state;
    laid.push(...seat.hand.splice(which, 1));
    seat.hand.push(this.pile.shift());
    seat.laid += 1;
    if (laid.length > LAID) this.pile.push(laid.shift());
    this.state.pile = this.pile.length;
    this.state.moves += 1;
    this.broadcastPatch();
  }

  onJoin(client) {
    const seat = new Seat().assign({ laid: 0 });
    seat.hand.push(...this.pile.splice(0, HELD));
    this.state.seats.set(client.sessionId, seat);
    client.view = new StateView();
    client.view.add(seat);
    this.broadcastPatch();
  }

  onLeave(client) {
    this.state.seats.delete(client.sessionId);
  }
}

const server = new Server({ transport: new WebSocketTransport({ pingInterval: 0 }), greet: false });
server.define("table", CardTable);
server.listen(Number(process.argv[2]), "127.0.0.1");
