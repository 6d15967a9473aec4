using GovConsole.Cases;
using GovConsole.Cases.Materials;

namespace GovConsole.Web.Cases.Materials;

/// <summary>How a material came, as the form sends it.</summary>
public sealed class ReceiptForm
{
    public MaterialWay Way { get; set; }
    public int Originals { get; set; }
    public int Copies { get; set; }
    public TrustLevel? Trust { get; set; }
    public bool IsSent { get; set; }
}
