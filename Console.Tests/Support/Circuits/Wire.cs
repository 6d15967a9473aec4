using System.Net;
using System.Net.Sockets;

namespace GovConsole.Tests.Support.Circuits;

/// <summary>Connections whose bytes are counted as they go over the line, with all that HTTP adds.</summary>
internal sealed class Wire
{
    private long received;
    private long sent;

    public long Received => Interlocked.Read(ref received);
    public long Sent => Interlocked.Read(ref sent);

    public SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = async (context, ct) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, ct);
            return new Counted(new NetworkStream(socket, ownsSocket: true), this);
        },
    };

    private sealed class Counted(Stream line, Wire wire) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await line.ReadAsync(buffer, cancellationToken);
            Interlocked.Add(ref wire.received, read);
            return read;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Interlocked.Add(ref wire.sent, buffer.Length);
            return line.WriteAsync(buffer, cancellationToken);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = line.Read(buffer, offset, count);
            Interlocked.Add(ref wire.received, read);
            return read;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Interlocked.Add(ref wire.sent, count);
            line.Write(buffer, offset, count);
        }

        public override void Flush() => line.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => line.FlushAsync(cancellationToken);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) line.Dispose();
            base.Dispose(disposing);
        }
    }
}
