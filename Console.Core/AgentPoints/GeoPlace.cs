using System.Globalization;

namespace GovConsole.AgentPoints;

/// <summary>A place on the map in degrees, WGS 84.</summary>
public sealed record GeoPlace(double Latitude, double Longitude)
{
    /// <summary>Six decimals, a tenth of a metre: such as <c>19.096432,108.653210</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:F6},{Longitude:F6}");

    /// <summary>What <see cref="ToString"/> wrote.</summary>
    public static GeoPlace Read(string written)
    {
        var comma = written.IndexOf(',', StringComparison.Ordinal);
        return new(double.Parse(written.AsSpan(0, comma), CultureInfo.InvariantCulture), double.Parse(written.AsSpan(comma + 1), CultureInfo.InvariantCulture));
    }

    public static bool IsPossible(double latitude, double longitude) => latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180;
}
