using SkiaSharp;

namespace GovConsole.Files;

/// <summary>Looks into pictures: whether they can be shown at all, and how they look as small as a stamp.</summary>
public static class Picture
{
    public const int ThumbnailEdge = 112;

    // A file of a few kilobytes can claim to be a picture of gigabytes.
    private const long MostPixels = 100_000_000;
    // Only JPEG and WebP are read smaller than they are; anything else would lie in the memory whole.
    private const long MostDecoded = 25_000_000;

    // A browser asks for all stamps of a page at once.
    private static readonly SemaphoreSlim Turns = new(2);

    /// <summary>Whether they have a picture's inside as well as a picture's first bytes.</summary>
    internal static bool CanBeShown(ReadOnlySpan<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        return codec is { Info: { Width: > 0, Height: > 0 } info } && (long)info.Width * info.Height <= MostPixels;
    }

    /// <summary>A JPEG of at most <see cref="ThumbnailEdge"/> pixels a side, upright; null for what is no picture.</summary>
    public static byte[]? Thumbnail(FileStore files, StoredFile file)
    {
        if (!FileKind.IsImage(file.ContentType)) return null;

        Turns.Wait();
        try
        {
            return Shrink(files, file);
        }
        finally
        {
            Turns.Release();
        }
    }

    private static byte[]? Shrink(FileStore files, StoredFile file)
    {
        using var content = files.Open(file);
        using var codec = SKCodec.Create(content);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > MostPixels) return null;

        using var picture = Decode(codec);
        if (picture is null) return null;
        var scale = Math.Min(1f, ThumbnailEdge / (float)Math.Max(picture.Width, picture.Height));
        var (width, height) = (Math.Max(1, (int)MathF.Round(picture.Width * scale)), Math.Max(1, (int)MathF.Round(picture.Height * scale)));
        using var small = picture.Resize(new SKImageInfo(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var upright = Turn(small, codec.EncodedOrigin);
        using var image = SKImage.FromBitmap(upright);
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 70);
        return data.ToArray();
    }

    // JPEG can be read at an eighth of its size, which keeps a phone's photo from filling the memory.
    private static SKBitmap? Decode(SKCodec codec)
    {
        var wanted = Math.Min(1f, 4f * ThumbnailEdge / Math.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(wanted);
        if ((long)size.Width * size.Height > MostDecoded) return null;

        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput) return bitmap;
        bitmap.Dispose();
        return null;
    }

    // A phone writes down how it was held instead of turning the picture.
    private static SKBitmap Turn(SKBitmap small, SKEncodedOrigin origin)
    {
        var degrees = origin switch { SKEncodedOrigin.RightTop => 90, SKEncodedOrigin.BottomRight => 180, SKEncodedOrigin.LeftBottom => 270, _ => 0 };
        var sideways = degrees is 90 or 270;
        var upright = new SKBitmap(sideways ? small.Height : small.Width, sideways ? small.Width : small.Height);
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.White);
        canvas.Translate(upright.Width / 2f, upright.Height / 2f);
        canvas.RotateDegrees(degrees);
        canvas.Translate(-small.Width / 2f, -small.Height / 2f);
        canvas.DrawBitmap(small, 0, 0);
        return upright;
    }
}
