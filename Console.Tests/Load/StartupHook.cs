using System.Globalization;
using System.Net.Sockets;

/// <summary>
/// Loaded into the process of the product by the runtime, which wants this name without a namespace: whoever connects to the socket is told how many bytes
/// of managed memory live after a full collection. The product itself knows nothing of it.
/// </summary>
internal static class StartupHook
{
    public const string Variable = "CONSOLE_LOAD_MEMORY";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } path) return;
        new Thread(() => Answer(path)) { IsBackground = true, Name = "load" }.Start();
    }

    private static void Answer(string path)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        while (true)
        {
            using var asker = listener.Accept();
            for (var i = 0; i < 3; i++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }
            asker.Send(System.Text.Encoding.ASCII.GetBytes(GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture)));
        }
    }
}
