namespace GovConsole.Assets;

/// <summary>What a point is equipped with: 电脑, 电话, 打印机, 其他.</summary>
public enum AssetKind { Computer, Telephone, Printer, Other }

/// <summary>On which net a computer or printer stands: 政务外网, 互联网, 单机.</summary>
public enum Network { GovernmentExtranet, Internet, None }

/// <summary>What can be corrected of an asset, as its history names it.</summary>
public enum AssetField { Number, Model, Label, Network, Phone, BoughtOn }

/// <summary>What a line of an asset's history says.</summary>
public enum AssetDeed { Added, Changed, Retired, Bound, Unbound }
