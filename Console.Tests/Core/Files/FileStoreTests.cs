using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Files;

public sealed class FileStoreTests : IDisposable
{
    private static readonly byte[] Png = Pictures.Png(width: 12, height: 9);

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"console_store_{Guid.CreateVersion7():n}");
    private readonly FileStore store;

    public FileStoreTests() => store = new(folder, Sample.Clock());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private Task<StoredFile> KeepAsync(byte[] bytes, string name = "门口.png") =>
        store.KeepAsync(new MemoryStream(bytes), name, Guid.CreateVersion7(), "Photo", Ct);

    [Fact]
    public async Task What_was_kept_comes_back_the_same()
    {
        var file = await KeepAsync(Png);

        await using var content = store.Open(file);
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, Ct);
        Assert.Equal(Png, memory.ToArray());
        Assert.Equal(("image/png", Png.Length, "门口.png"), (file.ContentType, file.Size, file.Name));
        Assert.True(await store.IsWholeAsync(file, Ct));
    }

    [Fact]
    public async Task The_same_bytes_lie_there_once()
    {
        var (one, other) = (await KeepAsync(Png), await KeepAsync(Png, "b.png"));

        Assert.Equal(one.Hash, other.Hash);
        Assert.Single(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Changed_or_lost_bytes_are_noticed()
    {
        var file = await KeepAsync(Png);
        var path = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Single();

        await File.WriteAllBytesAsync(path, [.. Png[..11], 14], Ct);
        Assert.False(await store.IsWholeAsync(file, Ct));
        File.Delete(path);
        Assert.False(await store.IsWholeAsync(file, Ct));
    }

    [Theory]
    [InlineData("FFD8FFE000104A464946", "image/jpeg")]
    [InlineData("524946460400000057454250", "image/webp")]
    [InlineData("255044462D312E37", "application/pdf")]
    [InlineData("89504E470D0A1A0A", "image/png")]
    [InlineData("5249464604000000574156453C", null)]
    [InlineData("3C7376673E", null)]
    [InlineData("3C68746D6C3E", null)]
    [InlineData("4D5A90", null)]
    [InlineData("504B0304", null)]
    public void Kinds_are_told_by_their_bytes(string hex, string? type) => Assert.Equal(type, FileKind.Recognise(Convert.FromHexString(hex)));

    [Theory]
    [InlineData("File.Empty", 0)]
    [InlineData("File.TooLarge", FileStore.MaxBytes + 1)]
    public async Task Nothing_and_too_much_are_refused(string code, int length)
    {
        var bytes = new byte[length];
        Png.AsSpan(0, Math.Min(length, 12)).CopyTo(bytes);

        var broken = await Assert.ThrowsAsync<RuleException>(() => KeepAsync(bytes));

        Assert.Equal((code, "Photo"), (broken.Broken[0].Code, broken.Broken[0].Field));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task As_much_as_is_allowed_is_kept()
    {
        var bytes = new byte[FileStore.MaxBytes];
        Png.CopyTo(bytes, 0);

        Assert.Equal(FileStore.MaxBytes, (await KeepAsync(bytes)).Size);
    }

    [Theory]
    [InlineData("门口 (1).PNG", "门口 (1).png")]
    [InlineData(@"C:\fakepath\照片.jpeg", "照片.png")]
    [InlineData("../../etc/passwd", "passwd.png")]
    [InlineData("a\u202Egnp.exe", "agnp.png")]
    [InlineData("x\r\nSet-Cookie: a.png", "xSet-Cookie a.png")]
    [InlineData(".htaccess", "htaccess.png")]
    [InlineData("<script>.png", "script.png")]
    [InlineData("\"\".png", "file.png")]
    [InlineData("", "file.png")]
    public void A_name_is_shown_without_what_could_harm(string sent, string shown) => Assert.Equal(shown, FileName.Of(sent, "image/png"));
}
