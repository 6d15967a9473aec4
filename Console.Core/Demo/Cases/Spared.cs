using System.Globalization;
using GovConsole.Cases;
using GovConsole.Cases.Materials;

namespace GovConsole.Demo.Cases;

/// <summary>
/// What nobody had to bring: of the licences that a case needs some came out of the licence store and for some matched data stood. It is drawn from
/// the number, so that every other fate stays as it is.
/// </summary>
internal static class Spared
{
    public static void Draw(Case subject)
    {
        var drawn = int.Parse(subject.Number[^2..], CultureInfo.InvariantCulture);
        foreach (var material in subject.Materials.Where(material => material is { Licence: true, ReceivedOn: not null }))
            if ((drawn + material.Place * 7) % 10 is var fate and < 5)
                subject.Record(material, new(fate < 3 ? MaterialWay.Licence : MaterialWay.DataMatch, 0, 0, TrustLevel.Issued), subject.ReceivedOn, subject.LoggedBy);
    }
}
