using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using SkiaSharp;

namespace GovConsole.Tests.Core.Files;

public sealed class PictureTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pictures-");
    private readonly FileStore store;

    public PictureTests() => store = new(folder.FullName, Sample.Clock());

    public void Dispose() => folder.Delete(recursive: true);

    private Task<StoredFile> KeepAsync(byte[] bytes) =>
        store.KeepAsync(new MemoryStream(bytes), "a", Guid.Empty, "File", TestContext.Current.CancellationToken);

    public static TheoryData<byte[], int, int> Sizes => new()
    {
        { Pictures.Jpeg(width: 3000, height: 1500), 112, 56 },
        { Pictures.Png(width: 400, height: 1600), 28, 112 },
        { Pictures.Png(width: 20, height: 10), 20, 10 },
    };

    [Theory, MemberData(nameof(Sizes))]
    public async Task A_thumbnail_keeps_the_shape_and_is_as_small_as_a_stamp(byte[] bytes, int width, int height)
    {
        using var small = SKBitmap.Decode(Picture.Thumbnail(store, await KeepAsync(bytes)));

        Assert.Equal((width, height), (small.Width, small.Height));
    }

    [Fact]
    public async Task A_paper_has_no_thumbnail() => Assert.Null(Picture.Thumbnail(store, await KeepAsync(Pictures.Pdf())));

    [Fact]
    public async Task A_picture_that_claims_to_be_immense_is_not_kept()
    {
        var bytes = Pictures.Png();
        // Width and height of the header: 60,000 by 60,000 pixels out of a kilobyte.
        byte[] immense = [.. bytes[..16], 0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, .. bytes[24..]];

        Assert.Equal("File.PictureBroken", Assert.Single((await Assert.ThrowsAsync<RuleException>(() => KeepAsync(immense))).Broken).Code);
        Assert.Empty(folder.GetFiles("*", SearchOption.AllDirectories));
    }

    /// <summary>Only JPEG and WebP can be read smaller than they are; a hundred million pixels of anything else would fill the memory.</summary>
    [Fact]
    public async Task A_large_picture_that_cannot_be_read_smaller_has_no_thumbnail() =>
        Assert.Null(Picture.Thumbnail(store, await KeepAsync(Pictures.Png(width: 6_000, height: 6_000))));

    [Fact]
    public async Task A_file_that_only_begins_like_a_picture_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<RuleException>(() => KeepAsync([0xFF, 0xD8, 0xFF, .. new byte[300]]));
        Assert.Empty(folder.GetFiles("*", SearchOption.AllDirectories));
    }
}
