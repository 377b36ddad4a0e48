/* Drives joined WebSocket connections: sends the next command of each room, and looks at every message that comes.

   A room has one move under way at a time. It is over when each of the room's lines has had its delivery: a message
   that begins as agreed and carries the number after the one this line had last. Anything else that begins so is wrong:
   missing, doubled or out of order. Compiled and called by native.py; Linux only (epoll, timerfd). */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#define LARGEST (1 << 20)
#define PATIENCE 10.0

enum { TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10 };

typedef int (*next_command)(int room, int place, unsigned char *into);

struct line {
  int fd, room, closed;
  long had;
  unsigned char *rest;
  size_t length;
};

struct room {
  long number, turns;
  int missing;
  double planned, due;
};

/* Mirrored in native.py. */
struct load {
  int rooms, people, kind;
  next_command next;
  int beginnings;
  const char *beginning[2];
  int beginning_length[2];
  const char *mark; /* stands before the number */
  int mark_length, raw; /* raw: the number is 32 bits, low byte first; else it is in figures */
  const char *asks, *answers; /* a heartbeat in words of the peer; NULL: none */
  double rate, seconds, quiet;
  double *times;
  long times_space;
  long moves, deliveries, bytes, wrong, other, unfinished, closed;
  long moves_in_time, deliveries_in_time;
  double took, used;
};

static struct line *lines;
static struct room *rooms;
static int ready = -1, clock_fd = -1;
static unsigned char into[LARGEST], frame[LARGEST + 16];

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static double used(void) {
  struct rusage u;
  getrusage(RUSAGE_SELF, &u);
  return u.ru_utime.tv_sec + u.ru_stime.tv_sec + (u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

/* Masked with zeros: masked all the same, and nothing to compute. */
static void say(int fd, int kind, const void *said, size_t length) {
  size_t head = 2;
  frame[0] = 0x80 | kind;
  if (length < 126) {
    frame[1] = 0x80 | length;
  } else {
    frame[1] = 0x80 | 126, frame[2] = length >> 8, frame[3] = length & 255, head = 4;
  }
  memset(frame + head, 0, 4);
  memcpy(frame + head + 4, said, length);
  for (size_t sent = 0, whole = head + 4 + length; sent < whole;) {
    ssize_t took = send(fd, frame + sent, whole - sent, MSG_NOSIGNAL);
    if (took > 0) sent += took;
    else if (errno != EAGAIN && errno != EINTR) return;
  }
}

static void begin(struct load *load, int which, double planned) {
  struct room *room = rooms + which;
  int place = room->turns++ % load->people;
  room->planned = planned, room->missing = load->people, room->number++;
  int length = load->next(which, place, into);
  say(lines[which * load->people + place].fd, load->kind, into, length);
}

static int begins(const struct load *load, const unsigned char *said, size_t length) {
  for (int i = 0; i < load->beginnings; i++) {
    size_t wanted = load->beginning_length[i];
    if (length >= wanted && memcmp(said, load->beginning[i], wanted) == 0) return 1;
  }
  return 0;
}

/* The number a delivery carries; 0 when there is none. */
static long number_of(const struct load *load, const unsigned char *said, size_t length) {
  const unsigned char *end = said + length, *at = memmem(said, length, load->mark, load->mark_length);
  long number = 0;
  if (at == NULL) return 0;
  at += load->mark_length;
  if (load->raw) return end - at < 4 ? 0 : at[0] | at[1] << 8 | at[2] << 16 | (long)at[3] << 24;
  for (; at < end && *at >= '0' && *at <= '9'; at++) number = number * 10 + *at - '0';
  return number;
}

static void heard(struct load *load, struct line *line, const unsigned char *said, size_t length, double when) {
  if (load->asks != NULL && length == strlen(load->asks) && memcmp(said, load->asks, length) == 0) {
    say(line->fd, TEXT, load->answers, strlen(load->answers));
    return;
  }
  if (!begins(load, said, length)) {
    load->other++;
    return;
  }
  struct room *room = rooms + line->room;
  long number = number_of(load, said, length);
  if (number != line->had + 1 || number != room->number) load->wrong++;
  line->had = number;
  load->deliveries++, load->bytes += length;
  if (room->missing > 0 && --room->missing == 0) {
    if (load->moves < load->times_space) load->times[load->moves] = 1e3 * (when - room->planned);
    load->moves++;
  }
}

/* Takes whole frames out of `bytes`; gives how many bytes they had. */
static size_t take(struct load *load, struct line *line, const unsigned char *bytes, size_t length, double when) {
  size_t at = 0;
  for (;;) {
    size_t left = length - at, head = 2, wide;
    if (left < 2) return at;
    size_t size = bytes[at + 1] & 127;
    wide = size == 126 ? 2 : size == 127 ? 8 : 0;
    head += wide;
    if (left < head) return at;
    if (wide) size = 0;
    for (size_t i = 0; i < wide; i++) size = size << 8 | bytes[at + 2 + i];
    if (left < head + size) return at;
    int kind = bytes[at] & 15;
    if (kind == PING) say(line->fd, PONG, bytes + at + head, size);
    else if (kind == CLOSE) line->closed = 1;
    else if (kind == TEXT || kind == BINARY) heard(load, line, bytes + at + head, size, when);
    else if (kind != PONG) load->wrong++; /* a message in pieces, which none of the servers sends */
    at += head + size;
  }
}

static void read_from(struct load *load, struct line *line) {
  static unsigned char bytes[2 * LARGEST];
  memcpy(bytes, line->rest, line->length);
  ssize_t came = recv(line->fd, bytes + line->length, LARGEST, MSG_DONTWAIT);
  if (came < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (came <= 0) {
    line->closed = 1;
    epoll_ctl(ready, EPOLL_CTL_DEL, line->fd, NULL);
    return;
  }
  size_t whole = line->length + came, done = take(load, line, bytes, whole, now());
  line->length = whole - done;
  if (line->length > LARGEST) abort();
  line->rest = realloc(line->rest, line->length + 1);
  memcpy(line->rest, bytes + done, line->length);
}

/* Waits for bytes until `until`; gives whether some came. */
static int wait_for(struct load *load, double until) {
  struct epoll_event events[256];
  double left = until - now();
  if (left < 1e-6) left = 1e-6;
  struct itimerspec alarm = {.it_value = {(time_t)left, (long)((left - (time_t)left) * 1e9)}};
  timerfd_settime(clock_fd, 0, &alarm, NULL);
  int count = epoll_wait(ready, events, 256, -1), came = 0;
  for (int i = 0; i < count; i++) {
    if (events[i].data.ptr == NULL) continue; /* the alarm */
    read_from(load, events[i].data.ptr), came = 1;
  }
  return came;
}

/* Takes over these sockets; room `i` is at number `numbers[i]` after `turns[i]` moves. */
void drive_open(int how_many_rooms, int people, const int *fds, const long *numbers, const long *turns) {
  rooms = calloc(how_many_rooms, sizeof *rooms);
  lines = calloc((size_t)how_many_rooms * people, sizeof *lines);
  ready = epoll_create1(0), clock_fd = timerfd_create(CLOCK_MONOTONIC, 0);
  struct epoll_event alarm = {.events = EPOLLIN | EPOLLET, .data.ptr = NULL};
  epoll_ctl(ready, EPOLL_CTL_ADD, clock_fd, &alarm);
  for (int i = 0; i < how_many_rooms; i++) rooms[i].number = numbers[i], rooms[i].turns = turns[i];
  for (int i = 0; i < how_many_rooms * people; i++) {
    lines[i] = (struct line){.fd = fds[i], .room = i / people, .had = numbers[i / people], .rest = malloc(1)};
    struct epoll_event readable = {.events = EPOLLIN, .data.ptr = lines + i};
    epoll_ctl(ready, EPOLL_CTL_ADD, fds[i], &readable);
  }
}

/* Bytes of line `i` that were read before it came here. */
void drive_rest(int i, const unsigned char *bytes, size_t length) {
  lines[i].rest = realloc(lines[i].rest, length + 1);
  memcpy(lines[i].rest, bytes, length);
  lines[i].length = length;
}

/* How many bytes of line `i` are still no whole message, and where they stand. */
size_t drive_left(int i, const unsigned char **bytes) {
  *bytes = lines[i].rest;
  return lines[i].length;
}

void drive_close(int count) {
  for (int i = 0; i < count; i++) free(lines[i].rest);
  free(lines), free(rooms);
  close(ready), close(clock_fd);
}

/* Reads until nothing has come for a while: what comes late, and what should not have come at all. */
static void listen_on(struct load *load) {
  double until = now() + load->quiet, longest = now() + PATIENCE;
  while (now() < until && now() < longest)
    if (wait_for(load, until)) until = now() + load->quiet;
}

/* Moves for so many seconds, at `rate` moves a second of all rooms together, or each as soon as the last is over. */
void drive(struct load *load) {
  double began = now(), end = began + load->seconds, had = used(), soonest;
  double period = load->rate > 0 ? load->rooms / load->rate : 0;
  for (int i = 0; i < load->rooms; i++) rooms[i].due = began + period * i / load->rooms;
  while (now() < end) {
    soonest = end;
    for (int i = 0; i < load->rooms; i++) {
      struct room *room = rooms + i;
      if (room->missing > 0) continue;
      double t = now();
      if (period == 0) begin(load, i, t);
      else if (room->due <= t) begin(load, i, room->due), room->due += period;
      else if (room->due < soonest) soonest = room->due;
    }
    wait_for(load, soonest);
  }
  load->took = now() - began, load->used = used() - had;
  load->moves_in_time = load->moves, load->deliveries_in_time = load->deliveries;
  for (;;) {
    load->unfinished = 0;
    for (int i = 0; i < load->rooms; i++) load->unfinished += rooms[i].missing > 0;
    if (load->unfinished == 0 || now() > end + PATIENCE) break;
    wait_for(load, end + PATIENCE);
  }
  listen_on(load);
  load->closed = 0;
  for (int i = 0; i < load->rooms * load->people; i++) load->closed += lines[i].closed;
}

/* What came before the first move is no delivery; afterwards every line stands at the number of its room. */
void drive_settle(struct load *load) {
  listen_on(load);
  for (int i = 0; i < load->rooms * load->people; i++) lines[i].had = rooms[lines[i].room].number;
  load->wrong = 0;
}
